import { adoptStyle } from '../../lib/adopt-style.ts';
import { markWords } from '../query/excerpt.ts';
import { keyOf } from '../../lib/key-of.ts';
import { cleanAddress } from '../../urls/clean-address.ts';
import css from './marked.css?inline';
import { stemsOf } from '../query/words.ts';

/** The ranges of the searched words in an element, in the order of reading. */
function rangesIn(root: Element, marks: ReadonlySet<string>) {
	const ranges: Range[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.parentElement?.closest('sup, svg, nav, .tools, .anchor')) continue;
		let at = 0;
		for (const { text, marked } of markWords(node.textContent ?? '', marks)) {
			if (marked) {
				const range = new Range();
				range.setStart(node, at);
				range.setEnd(node, at + text.length);
				ranges.push(range);
			}
			at += text.length;
		}
	}
	return ranges;
}

/** The first range at or after the target of the address. */
function firstAfter(ranges: readonly Range[]) {
	const target = document.querySelector(':target');
	if (!target) return ranges[0];
	return ranges.find(
		(range) =>
			target.contains(range.startContainer) || target.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
}

function showFirst(ranges: readonly Range[]) {
	const box = firstAfter(ranges)?.getBoundingClientRect();
	if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}

/** Takes the words to mark out of the address, so that nobody copies them along with it. */
function takeMarks() {
	const marks = new Set(stemsOf(new URL(location.href).searchParams.get('mark') ?? ''));
	history.replaceState(history.state, '', cleanAddress(location.href, import.meta.env.BASE_URL));
	return marks;
}

/** Marks the words that led here from the search, without changing the page; Esc clears them. */
export function markFromAddress() {
	const main = document.querySelector('main');
	const marks = takeMarks();
	if (!main || marks.size === 0 || !('highlights' in CSS)) return;
	const ranges = rangesIn(main, marks);
	adoptStyle(css);
	CSS.highlights.set('found', new Highlight(...ranges));
	showFirst(ranges);
	const clear = (event: KeyboardEvent) => {
		if (keyOf(event) !== 'Escape' || document.querySelector('dialog[open]')) return;
		CSS.highlights.delete('found');
		removeEventListener('keydown', clear);
	};
	addEventListener('keydown', clear);
}
