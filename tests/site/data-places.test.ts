import { expect, test } from 'vitest';
import { library } from '../../src/data/library.ts';
import { pages } from './site-under-test.ts';

const idsOn = (address: string) => {
	const document = pages.find(({ path }) => path === address)?.document;
	return new Set([...(document?.querySelectorAll('[id]') ?? [])].map(({ id }) => id));
};

const kinds = [
	['fact', '/figures/', [...library.facts.keys()]],
	['source', '/sources/', [...library.sources.keys()]],
	['term', '/glossary/', [...library.terms.keys()]],
	['claim', '/source-check/', [...library.claims.keys()]],
	['brand', '/platforms/', [...library.platforms.keys()].map((id) => `brand-${id}`)],
	['purchase', '/acquisitions/', [...library.acquisitions.keys()].map((id) => `deal-${id}`)],
	[
		'person who held a post',
		'/organization/',
		[...library.people.values()].filter(({ terms }) => terms.length > 0).map(({ id }) => `person-${id}`),
	],
] as const;

test.each(kinds)('every %s has its place on %s', (_kind, address, ids) => {
	const present = idsOn(address);
	expect(ids.length).toBeGreaterThan(0);
	expect(ids.filter((id) => !present.has(id))).toEqual([]);
});

test('every table and chart of the data is shown somewhere', () => {
	const shown = new Set(pages.flatMap(({ document }) => [...document.querySelectorAll('.tabled[id], figure[id]')].map(({ id }) => id)));
	expect([...library.tables.keys(), ...library.charts.keys()].filter((id) => !shown.has(id))).toEqual([]);
});

test('every fact is printed with the sources it rests on, or says that it is unverified', () => {
	const figures = pages.find(({ path }) => path === '/figures/')?.document;
	const bare = [...library.facts.values()].filter(({ id, sources }) => {
		const row = figures?.getElementById(id);
		const links = new Set(
			[...(row?.querySelectorAll('a[href*="/sources/#"]') ?? [])].map((link) => link.getAttribute('href')?.split('#')[1]),
		);
		return sources.some((source) => !links.has(source)) || (sources.length === 0 && !/not verified/.test(row?.textContent ?? ''));
	});
	expect(bare.map(({ id }) => id)).toEqual([]);
});
