import { expect, test } from 'vitest';
import { hostRedirects, movedFragments } from '../../../src/urls/permalinks/redirect-lists.ts';

const known = { '/older/': '/old/', '/old/': '/new/', '/old/#a': '/new/#b', '/page/#x': '/page/#y', '/data/old.csv': '/data/new.csv' };

test('the host redirects whole addresses only, each at once to the last one, under the base path', () => {
	expect(hostRedirects(known, '/x/')).toEqual([
		{ from: '/x/data/old.csv', to: '/x/data/new.csv' },
		{ from: '/x/old/', to: '/x/new/' },
		{ from: '/x/older/', to: '/x/new/' },
	]);
});

const moved = movedFragments(known, (address) => address === '/all/#page--y');

test('a fragment is found under the old address of its page and, since hosts carry fragments along, under the new one', () => {
	expect(moved).toMatchObject({ '/old/#a': '/new/#b', '/new/#a': '/new/#b', '/page/#x': '/page/#y' });
});

test('a fragment is found in the book: there, or on the page of its section where the book does not hold it', () => {
	expect(moved).toMatchObject({ '/all/#page--x': '/all/#page--y', '/all/#old--a': '/new/#b' });
});

test('whole addresses are left to the host', () => {
	expect(Object.keys(moved).every((from) => from.includes('#'))).toBe(true);
});
