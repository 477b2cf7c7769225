import { expect, test } from 'vitest';
import { library } from '../../src/data/library.ts';
import { sectionIds } from '../../src/outline.ts';
import { pages } from './site-under-test.ts';

const index = pages.find(({ path }) => path === '/search/')?.document.querySelector('#index');
const addresses = new Set([...(index?.querySelectorAll('ul a') ?? [])].map((link) => link.getAttribute('href') ?? ''));
const lacks = (address: string) => ![...addresses].some((href) => href.endsWith(address));

test('the index holds every section', () => {
	expect(sectionIds.map((id) => `/${id}/`).filter(lacks)).toEqual([]);
});

test('it holds every heading but the last of each section, which is always the same', () => {
	const headings = pages
		.filter(({ path }) => sectionIds.includes(path.slice(1, -1)))
		.flatMap(({ path, document }) =>
			[...document.querySelectorAll('.body :is(h2, h3)')].map(({ id, textContent }) => ({ address: `${path}#${id}`, textContent })),
		);
	const written = headings.filter(
		({ address, textContent }) => !/^How it is known/.test(textContent ?? '') && !/#(?:topic-|kind-|sources$)/.test(address),
	);
	expect(written.map(({ address }) => address).filter(lacks)).toEqual([]);
});

test.each([
	['term', [...library.terms.keys()].map((id) => `/glossary/#${id}`)],
	['brand', [...library.platforms.keys()].map((id) => `/platforms/#brand-${id}`)],
	[
		'person who held a post',
		[...library.people.values()].filter(({ terms }) => terms.length > 0).map(({ id }) => `/organization/#person-${id}`),
	],
])('it holds every %s', (_kind, wanted) => {
	expect(wanted.filter(lacks)).toEqual([]);
});

test('letters come in order, and so do the entries of each', () => {
	const letters = [...(index?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent ?? '');
	expect(letters).toEqual([...letters].sort());
	for (const list of index?.querySelectorAll('ul') ?? []) {
		const titles = [...list.querySelectorAll('li > a')].map(({ textContent }) => textContent ?? '');
		expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en')));
	}
});

test('each letter can be reached from the list of letters', () => {
	const reached = [...(index?.querySelectorAll('.index-letters a') ?? [])].map((link) => link.getAttribute('href'));
	expect(reached).toEqual([...(index?.querySelectorAll('h3') ?? [])].map(({ id }) => `#${id}`));
});
