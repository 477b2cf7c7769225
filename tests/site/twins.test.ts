import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { sectionIds } from '../../src/outline.ts';
import { isOnSite, pages, readSiteFile, root } from './site-under-test.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Letters and digits alone: spaces and punctuation may differ, words and their order may not. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** What stands on the page for the hand or the eye only, or says once more what stands there already. */
const FURNITURE =
	'button, fieldset, form, .anchor, .embed, .numbers > summary, .parts .fold:not([data-series]) > summary, svg, .note header > span, .sources li[id^="source-"] > span';

function wordsOfPage(document: Document) {
	const main = document.createElement('div');
	main.innerHTML = document.querySelector('main')?.outerHTML ?? '';
	for (const figure of main.querySelectorAll('figure')) {
		const description = figure.querySelector('svg desc');
		figure.querySelector('svg')?.replaceWith(document.createTextNode(description?.textContent ?? ''));
	}
	for (const part of main.querySelectorAll(FURNITURE)) part.remove();
	return [...main.querySelectorAll('main > h1, main > .body, main > #article')].map(({ textContent }) => textContent).join(' ');
}

function wordsOfTwin(node: Nodes): string {
	if (node.type === 'footnoteReference') return node.identifier;
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	return 'children' in node ? node.children.map(wordsOfTwin).join(' ') : '';
}

function linksOf(node: Nodes): string[] {
	const own = node.type === 'link' ? [node.url] : [];
	return 'children' in node ? [...own, ...node.children.flatMap(linksOf)] : own;
}

function footnotesOf(node: Nodes, type: 'footnoteReference' | 'footnoteDefinition'): string[] {
	const own = node.type === type ? [node.identifier] : [];
	return 'children' in node ? [...own, ...node.children.flatMap((child) => footnotesOf(child, type))] : own;
}

const twins = sectionIds.map((id) => [id, markdown.parse(readSiteFile(`${id}.md`).replace(/^---\n[^]*?\n---\n/, ''))] as const);

describe.each(twins)('%s.md', (id, tree) => {
	const page = pages.find(({ path }) => path === `/${id}/`);

	test('says what the page says, word for word and in the same order', () => {
		expect(letters(wordsOfTwin(tree))).toBe(letters(page ? wordsOfPage(page.document) : ''));
	});

	test('has a definition for each footnote, and no other', () => {
		const named = new Set(footnotesOf(tree, 'footnoteReference'));
		expect(new Set(footnotesOf(tree, 'footnoteDefinition'))).toEqual(named);
	});

	test('has absolute links only, and those to the site lead somewhere', () => {
		const links = linksOf(tree);
		expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
		expect(links.filter((link) => link.startsWith(root) && !isOnSite(link))).toEqual([]);
	});

	test('has as many rows of tables as the page', () => {
		const rows = (node: Nodes): number =>
			node.type === 'tableRow' ? 1 : 'children' in node ? node.children.reduce((sum, child) => sum + rows(child), 0) : 0;
		expect(rows(tree)).toBe(page?.document.querySelectorAll('main tr').length);
	});
});

test('the index for programs names every twin', () => {
	const index = readSiteFile('llms.txt');
	expect(sectionIds.filter((id) => !index.includes(`(${root}${id}.md)`))).toEqual([]);
});
