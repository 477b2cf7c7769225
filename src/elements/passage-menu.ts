/** Text fragments name a passage by its first and last words, so many at each end. */
const ENDS = 4;

/** The address of a passage, which browsers that know text fragments mark and show. */
export function passageAddress(address: string, passage: string) {
	const words = passage.trim().split(/\s+/);
	const encode = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
	const text = words.length <= ENDS * 2 ? encode(words) : `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
	return `${address.split('#')[0] ?? ''}#:~:text=${text}`;
}

const canonical = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** The passage in quotation marks, with where it stands. */
const quotation = (passage: string) => `“${passage.trim()}” (${document.title}, ${canonical()})`;

const menu = document.createElement('div');
menu.className = 'preview passage';
menu.popover = 'manual';
menu.setAttribute('role', 'group');
menu.setAttribute('aria-label', 'Selected passage');

const status = document.createElement('span');
status.setAttribute('role', 'status');

function addButton(label: string, act: () => Promise<void>) {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = label;
	// The selection must outlive the press.
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	button.addEventListener('click', () => {
		act().then(
			() => (status.textContent = ' Copied.'),
			() => (status.textContent = ' Copying was refused.'),
		);
	});
	menu.append(button);
}

const selected = () => getSelection()?.toString() ?? '';

addButton('Link to this passage', () => navigator.clipboard.writeText(passageAddress(location.href, selected())));
addButton('Copy with citation', () => navigator.clipboard.writeText(quotation(selected())));
if ('share' in navigator)
	addButton('Share', () =>
		navigator.share({ title: document.title, text: selected().trim(), url: passageAddress(canonical(), selected()) }),
	);
menu.append(status);

const hide = () => {
	if (menu.isConnected && menu.matches(':popover-open')) menu.hidePopover();
};

/** Offers to link to or copy what is selected in the text; goes when the selection does. */
export function offerPassage() {
	const selection = getSelection();
	const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
	const inText = range?.commonAncestorContainer.parentElement?.closest('main');
	if (!range || !inText || selected().trim().length < 3) return hide();
	if (!menu.isConnected) document.body.append(menu);
	status.textContent = '';
	menu.showPopover();
	const box = range.getBoundingClientRect();
	menu.style.setProperty('left', `${Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8))}px`);
	menu.style.setProperty(
		'top',
		`${box.bottom + 8 + menu.offsetHeight < innerHeight ? box.bottom + 8 : Math.max(8, box.top - menu.offsetHeight - 8)}px`,
	);
}

addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') hide();
});
document.addEventListener('selectionchange', () => {
	if (getSelection()?.isCollapsed ?? true) hide();
});
