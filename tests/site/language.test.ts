import { expect } from 'vitest';
import { onEveryPage } from './site-under-test.ts';

const HAN = /\p{Script=Han}+/gu;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The Chinese runs that stand in no element that says so. */
function unmarked(node: Node, inChinese: boolean): string[] {
	return [...node.childNodes].flatMap((child) => {
		if (child.nodeType === 3) return inChinese ? [] : (child.textContent?.match(HAN) ?? []);
		const name = child.nodeName.toLowerCase();
		if (name === 'script' || name === 'style') return [];
		const lang = isElement(child) ? child.getAttribute('lang') : null;
		return unmarked(child, lang === null ? inChinese : lang.startsWith('zh'));
	});
}

onEveryPage('every Chinese word says that it is Chinese', ({ document }) => {
	expect(unmarked(document.body, false)).toEqual([]);
});
