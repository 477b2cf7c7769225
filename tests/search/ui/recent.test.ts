import { afterEach, expect, test, vi } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from '../../../src/search/ui/recent.ts';

afterEach(() => vi.unstubAllGlobals());

function stubStorage() {
	const items = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => void items.set(key, value),
		removeItem: (key: string) => void items.delete(key),
	});
	return items;
}

test('the latest five searches are kept, each once', () => {
	stubStorage();
	for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'c']) rememberSearch(query);
	expect(recentSearches()).toEqual(['c', 'f', 'e', 'd', 'b']);
});

test('they can be forgotten', () => {
	stubStorage();
	rememberSearch('a');
	forgetSearches();
	expect(recentSearches()).toEqual([]);
});

test.each(['{', '{}', 'null', '[1, {}]', '"a"'])('storage that holds %s is taken for empty', (stored) => {
	stubStorage().set('searches', stored);
	expect(recentSearches()).toEqual([]);
});

test('blocked storage is no error', () => {
	const refuse = () => {
		throw new Error('denied');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
	rememberSearch('a');
	forgetSearches();
	expect(recentSearches()).toEqual([]);
});
