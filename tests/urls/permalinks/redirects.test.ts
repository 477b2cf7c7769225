import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/lib/read-json.ts';
import { checkRedirects, redirects, targetOf, trail } from '../../../src/urls/permalinks/redirects.ts';

const there = new Set(['/new/', '/new/#gmv', '/page/', '/page/#now', '/data/new.csv']);

const check = (text: string) => () => checkRedirects(parseJson(text, 'redirects.json', redirects), (address) => there.has(address));

describe('a redirect stops the build', () => {
	test.each([
		['that leads to itself', '{ "/a/": "/a/" }', 'redirects.json:1: This redirect runs in a circle: /a/ → /a/.'],
		['that runs in a circle', '{\n"/a/": "/b/",\n"/b/": "/a/" }', 'redirects.json:2: This redirect runs in a circle: /a/ → /b/ → /a/.'],
		[
			'to a page that does not exist',
			'{ "/old/": "/gone/" }',
			'“/old/” leads to “/gone/”, which does not exist. Write the address where its content stands now.',
		],
		['to a fragment that does not exist', '{ "/page/#old": "/page/#gone" }', '“/page/#old” leads to “/page/#gone”, which does not exist.'],
		['from an address that exists', '{ "/page/": "/new/" }', '“/page/” exists, so nobody would be led on from it. Take the entry out'],
		['with an address that is none', '{ "old": "/new/" }', 'redirects.json:1: “old”'],
	])('%s', (_, text, message) => expect(check(text)).toThrow(message));
});

test.each([
	'{ "/old/": "/new/" }',
	'{ "/page/#old": "/page/#now" }',
	'{ "/a/": "/b/", "/b/": "/new/" }',
	'{ "/old/": "/new/#gmv" }',
	'{ "/data/old.csv": "/data/new.csv" }',
	'{}',
])('%s is fine', (text) => {
	expect(check(text)).not.toThrow();
});

test.each([
	['/old/', '/new/'],
	['/older/', '/new/'],
	['/old/#gmv', '/new/#gmv'],
	['/old/#renamed', '/new/#gmv'],
	['/page/', undefined],
])('%s leads to %s in the end', (from, to) => {
	expect(targetOf(from, { '/older/': '/old/', '/old/': '/new/', '/old/#renamed': '/new/#gmv' })).toBe(to);
});

test('the trail names every step', () => {
	expect(trail('/a/', { '/a/': '/b/', '/b/': '/new/' })).toEqual(['/a/', '/b/', '/new/']);
});
