import { expect, test } from 'vitest';
import type { Source } from '../../../src/data/schemas.ts';
import { referenceTo, referenceToSource } from '../../../src/exports/citations/work.ts';

const source: Source = {
	id: 'page',
	type: 'webpage',
	title: 'A page',
	URL: 'https://example.com/',
	'container-title': 'example.com',
	accessed: { 'date-parts': [[2026, 11, 23]] },
	custom: { kind: 'copy', copyOf: 'A report' },
};

test('the day of a reference is the day of review, whatever the time zone', () => {
	const reference = referenceTo({ id: 'a', title: 'A', reviewed: new Date('2026-01-01'), address: 'https://site.test/a/', author: 'Site' });
	expect(reference.issued).toEqual({ 'date-parts': [[2026, 1, 1]] });
});

test('the whole work has no container', () => {
	const whole = referenceTo({
		id: 'whole',
		title: 'Site',
		reviewed: new Date('2026-01-01'),
		address: 'https://site.test/',
		author: 'Site',
	});
	expect(whole).not.toHaveProperty('container-title');
});

test('a copy says what it is a copy of, and what only this site needs is left away', () => {
	expect(referenceToSource(source)).toMatchObject({ note: 'Copy of: A report' });
	expect(referenceToSource(source)).not.toHaveProperty('custom');
});
