import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorrections, unloggedReviews } from '../../src/data/corrections.ts';

const entry = { id: 'start', date: '2026-11-24', kind: 'publication', title: 'The site is published', text: 'All sections were checked.' };

function read(...entries: readonly Record<string, string>[]) {
	const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'corrections.json');
	writeFileSync(file, JSON.stringify(entries, null, 1));
	return readCorrections(['cloud'], file);
}

test('the newest entry comes first', () => {
	expect(read(entry, { ...entry, id: 'later', date: '2027-01-01' }).map(({ id }) => id)).toEqual(['later', 'start']);
});

test.each([
	['of a section that is unknown', { id: 'b', section: 'clouds' }, 'There is no section “clouds”.'],
	['under an id that is taken', {}, 'The id “start” is taken.'],
	['out of order', { id: 'b', date: '2026-01-01' }, 'The entry of 2026-01-01 stands after a later one.'],
	['of an unknown kind', { id: 'b', kind: 'rumour' }, '“1.kind”'],
	['on a day that is none', { id: 'b', date: '24 November' }, '“1.date”'],
	['with a misspelt key', { id: 'b', txt: 'x' }, 'txt'],
])('an entry %s stops the build', (_, change, message) => {
	expect(() => read(entry, { ...entry, ...change })).toThrow(message);
});

test('a review after publication needs an entry of its day', () => {
	const log = read(entry, { ...entry, id: 'cloud-review', date: '2027-02-01', kind: 'review', section: 'cloud' });
	const unlogged = (id: string, day: string) => unloggedReviews(log, new Map([[id, day]]));
	expect(unlogged('cloud', '2026-11-24')).toEqual([]);
	expect(unlogged('cloud', '2027-02-01')).toEqual([]);
	expect(unlogged('cloud', '2027-02-02')).toEqual([['cloud', '2027-02-02']]);
	expect(unlogged('cainiao', '2027-02-01')).toEqual([['cainiao', '2027-02-01']]);
});
