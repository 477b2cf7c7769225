import { expect, test } from 'vitest';
import { library } from '../../src/data/library.ts';
import { pages } from './site-under-test.ts';

const claims = [...library.claims.values()];
const documents = new Map(pages.map(({ path, document }) => [path, document]));
const check = documents.get('/source-check/');
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The ids of the claims of which something does not hold. */
const except = (holds: (claim: (typeof claims)[number]) => boolean) => claims.filter((claim) => !holds(claim)).map(({ id }) => id);

const cellsOf = (id: string) => [...(check?.getElementById(id)?.querySelectorAll('td') ?? [])].map(text);

test('each claim has a row with what the article says', () => {
	expect(except(({ id, claim }) => cellsOf(id)[1] === claim)).toEqual([]);
});

test('each has its verdict', () => {
	expect(except(({ id, verdict }) => cellsOf(id)[0]?.toLowerCase() === verdict)).toEqual([]);
});

test('each says what is right, or why that need not or cannot be said', () => {
	expect(except(({ id, correction }) => (correction === undefined ? cellsOf(id)[2] !== '' : cellsOf(id)[2] === correction))).toEqual([]);
});

test('each leads to the section that treats it', () => {
	expect(
		except(({ id, section }) => check?.getElementById(id)?.querySelector(`a[href$="/${section}/"], a[href*="/${section}/#"]`) != null),
	).toEqual([]);
});

test('each section leads to the claims on its subject', () => {
	const leads = (section: string) => documents.get(`/${section}/`)?.querySelector('#article a')?.getAttribute('href')?.split('#')[1];
	const treated = new Set(claims.map(({ section }) => section));
	expect([...treated].filter((section) => library.claims.get(leads(section) ?? '')?.section !== section)).toEqual([]);
});

test('the table holds the claims of the data and no others', () => {
	expect([...(check?.querySelectorAll('tr[data-v]') ?? [])].map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
});

test('each verdict of the filter tells how many it shows', () => {
	for (const label of check?.querySelectorAll('.choices label:has([id])') ?? []) {
		const verdict = label.querySelector('input')?.id.slice(2) ?? '';
		expect(Number(text(label.querySelector('small'))), verdict).toBe(claims.filter((claim) => claim.verdict === verdict).length);
	}
});
