import { describe, expect, test } from 'vitest';
import { library } from '../../src/data/library.ts';
import { pages } from './site-under-test.ts';

const claims = [...library.claims.values()];
const documents = new Map(pages.map(({ path, document }) => [path, document]));
const check = documents.get('/source-check/');
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe.each(claims.map((claim) => [claim.id, claim] as const))('%s', (id, { claim, verdict, correction, section }) => {
	const row = check?.getElementById(id);

	test('has a row with what the article says, its verdict and what is right', () => {
		const [mark, said, right] = row?.querySelectorAll('td') ?? [];
		expect(text(mark).toLowerCase()).toBe(verdict);
		expect(text(said)).toBe(claim);
		expect(text(right)).toBe(correction ?? text(right));
		expect(text(right)).not.toBe('');
	});

	test('is treated in a section, which its row leads to and which leads back', () => {
		const links = [...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
		expect(links.some((href) => href?.endsWith(`/${section}/`) || href?.includes(`/${section}/#`))).toBe(true);
		expect(documents.get(`/${section}/`)?.querySelector(`#article a[href$="/source-check/#${id}"]`)).not.toBeNull();
	});
});

test('the table holds the claims of the data and no others', () => {
	expect([...(check?.querySelectorAll('tr[data-v]') ?? [])].map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
});

test('each verdict of the filter tells how many it shows', () => {
	for (const label of check?.querySelectorAll('.by label:has([id])') ?? []) {
		const verdict = label.querySelector('input')?.id.slice(2) ?? '';
		expect(Number(text(label.querySelector('small'))), verdict).toBe(claims.filter((claim) => claim.verdict === verdict).length);
	}
});

test('what the article got wrong, loosely, long ago or unproven is said in a margin note', () => {
	const noted = new Set(pages.flatMap(({ document }) => [...document.querySelectorAll('.note .said')].map(text)));
	const original = (id: string | undefined) => (id === undefined ? undefined : library.claims.get(id)?.claim);
	const unsaid = claims
		.filter(({ verdict }) => verdict !== 'confirmed' && verdict !== 'opinion')
		.filter(({ claim, repeats }) => !noted.has(claim) && !noted.has(original(repeats) ?? ''));
	expect(unsaid.map(({ id }) => id)).toEqual([]);
});

test('a note names every verdict of the claims it treats', () => {
	for (const { path, document } of pages.filter(({ path }) => path !== '/all/')) {
		for (const note of document.querySelectorAll('.note:has(.said)')) {
			const said = [...note.querySelectorAll('.said')].map(text);
			const verdicts = new Set(claims.filter(({ claim }) => said.includes(claim)).map(({ verdict }) => verdict));
			expect(verdicts.size, `${path}#${note.id}`).toBeGreaterThan(0);
			for (const verdict of verdicts) expect(text(note.querySelector('header')), `${path}#${note.id}`).toContain(verdict);
		}
	}
});
