import { expect, test } from 'vitest';
import { whileOpen } from '../../src/search/while-open.ts';

const finder = { search: () => Promise.resolve({ results: [] }) };

test('a question that stands is answered', async () => {
	await expect(whileOpen(finder, () => true).search('elbe')).resolves.toEqual({ results: [] });
});

test('one that was given up ends before anything found is fetched', async () => {
	await expect(whileOpen(finder, () => false).search('elbe')).rejects.toThrow('Another question');
});
