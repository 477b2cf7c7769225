import '../lib/adopt-made.ts';

/** Where the clipboard is refused, the text is put, selected, into a field after an element, ready to be copied by hand. It goes with the focus. */
export function offerField(after: Element, text: string, label: string) {
	const field = document.createElement('input');
	field.className = 'copy-field made-my-1 made-block made-w-full made-border made-border-strong made-bg-transparent made-p-1 made-text-ui';
	field.readOnly = true;
	field.value = text;
	field.setAttribute('aria-label', label);
	field.addEventListener('blur', () => field.remove());
	after.after(field);
	// The focus alone does not select everywhere.
	field.focus();
	field.select();
}

/** What is announced once it is there. */
export const REFUSED = 'Copying was refused. The text stands selected in a field.';
