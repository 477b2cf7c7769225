import { describe, expect, test } from 'vitest';
import { outline } from '../../src/outline.ts';
import { pages } from './site-under-test.ts';

/** The text of a section, without its list of sources. */
const TEXT = '.body:not(:has(> #sources))';

const told = new Set<string>(outline.filter(({ part }) => part !== 'Reference').flatMap(({ ids }) => ids.map((id) => `/${id}/`)));

/** What is no prose: marks, drawings, tables, and notes, which speak of the article. */
const ASIDE = 'sup, .ref, .anchor, figure, .tabled, .note, .example';

/** The words of a section; a figure with its unit never breaks and counts as one. */
function wordsOf(document: Document) {
	const copy = document.createElement('div');
	copy.innerHTML = document.querySelector(TEXT)?.innerHTML ?? '';
	for (const part of copy.querySelectorAll(ASIDE)) part.remove();
	for (const block of copy.querySelectorAll('p, li, h2, h3')) block.append(' ');
	return copy.textContent.split(/[ \n\t]+/).filter(Boolean);
}

describe.each(pages.filter(({ path }) => told.has(path)).map(({ path, document }) => [path, document] as const))(
	'%s',
	(_path, document) => {
		test('opens with its answer', () => {
			expect(document.querySelector(TEXT)?.firstElementChild?.textContent).toMatch(/^In short\s/);
		});

		test('has 280 to 1,150 words', () => {
			const { length } = wordsOf(document);
			expect(length).toBeGreaterThanOrEqual(280);
			expect(length).toBeLessThanOrEqual(1150);
		});

		test('ends by saying how it is known', () => {
			expect([...document.querySelectorAll(`${TEXT} h2`)].at(-1)?.textContent).toMatch(/^How it is known/);
		});

		test('names its sources, each marked somewhere in the text', () => {
			const sources = [...document.querySelectorAll('#sources + ol > li')].map(({ id }) => id);
			expect(sources.length).toBeGreaterThan(0);
			expect(sources.filter((id) => !document.querySelector(`${TEXT} a[href="#${id}"]`))).toEqual([]);
		});

		test('has headings to look for', () => {
			expect(document.querySelectorAll(`${TEXT} h2`).length).toBeGreaterThan(1);
		});

		test('leads from every heading, table and chart to itself', () => {
			const places = [...document.querySelectorAll(`${TEXT} :is(h2, h3), .tabled[id], figure[id]`)];
			expect(places.filter((place) => !place.querySelector(`a.anchor[href="#${place.id}"]`)).map(({ id }) => id)).toEqual([]);
		});
	},
);

test('no page marks a source without listing it', () => {
	const reference = pages.filter(({ path }) => !told.has(path) && path !== '/' && path !== '/all/');
	expect(
		reference.filter(({ document }) => document.querySelector('.body sup') && !document.querySelector('#sources')).map(({ path }) => path),
	).toEqual([]);
});
