import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { keepResult, buildCache } from '../../src/lib/build-cache.ts';

const outside = mkdtempSync(join(tmpdir(), 'kept-'));
const name = relative('.cache', join(outside, 'results'));
const maker = join(outside, 'maker.ts');
writeFileSync(maker, 'one way');

afterAll(() => rmSync(outside, { recursive: true }));

const kept = () => buildCache(name, [maker]);

test('a text is made of another once', () => {
	const make = vi.fn(() => 'made');
	expect([kept().textFor('of this', make), kept().textFor('of this', make)]).toEqual(['made', 'made']);
	expect(make).toHaveBeenCalledTimes(1);
});

test('it is made anew of another text, and by other makers', () => {
	const make = vi.fn(() => 'made again');
	expect(kept().textFor('of that', make)).toBe('made again');
	writeFileSync(maker, 'another way');
	expect(kept().textFor('of this', make)).toBe('made again');
	expect(make).toHaveBeenCalledTimes(2);
});

test('what cannot be made is not kept', () => {
	expect(() =>
		kept().textFor('nothing', () => {
			throw new Error('It cannot be made.');
		}),
	).toThrow('It cannot be made.');
	expect(existsSync(kept().fileFor('nothing', '.txt'))).toBe(false);
});

test('a result is whole, and nothing stands beside it', () => {
	const file = kept().fileFor('a chart', '.png');
	keepResult(file, new Uint8Array([1, 2]));
	expect(readdirSync(join(outside, 'results')).filter((each) => !/^[\da-f]{64}\.(?:txt|png)$/.test(each))).toEqual([]);
	expect(existsSync(file)).toBe(true);
});
