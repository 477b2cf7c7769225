import type { TestedPage } from '../site/site-under-test.ts';

const levelOf = (element: Element) => Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? Number.NaN);

/** What a reader finds at an address: the text up to the next heading of the same rank, or the row or entry itself. */
export function sectionText(pages: readonly TestedPage[], address: string) {
	const [path = '', fragment] = address.split('#');
	const document = pages.find((page) => page.path === path)?.document;
	if (!document) return '';
	if (fragment === undefined)
		return textUpTo(document.querySelector('.body')?.firstElementChild, 3, document.querySelector('h1')?.textContent ?? '');
	const target = document.getElementById(fragment);
	if (!target) return '';
	const level = levelOf(target);
	return Number.isNaN(level) ? (target.textContent ?? '') : textUpTo(target.nextElementSibling, level, target.textContent ?? '');
}

function textUpTo(first: Element | null | undefined, level: number, title: string) {
	let text = title;
	for (let element = first; element && !(levelOf(element) <= level); element = element.nextElementSibling)
		text += ` ${element.textContent ?? ''}`;
	return text;
}
