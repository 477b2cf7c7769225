import { expect, test } from 'vitest';
import { lostAddresses, sayLost } from '../../../src/urls/permalinks/lost.ts';
import { addressesOf, mergePublished } from '../../../src/urls/permalinks/published.ts';

const published = { pages: { '/cloud/': ['revenue', 'spin-off'], '/media/': ['films'] }, files: ['/cloud.md'] };
const built = { pages: { '/cloud/': ['cloud-revenue', 'spin-off'], '/digital-media/': ['films'] }, files: ['/cloud.md'] };

test('pages, fragments and files that are gone are found', () => {
	expect(lostAddresses(published, built, {})).toEqual(['/media/', '/cloud/#revenue', '/media/#films']);
	expect(lostAddresses(published, { ...published, files: [] }, {})).toEqual(['/cloud.md']);
});

test('what is redirected is not lost, and a fragment goes with its page', () => {
	expect(lostAddresses(published, built, { '/media/': '/digital-media/', '/cloud/#revenue': '/cloud/#cloud-revenue' })).toEqual([]);
});

test('a redirected page does not excuse a fragment that is missing there', () => {
	const renamed = { ...built, pages: { ...built.pages, '/digital-media/': ['cinema'] } };
	expect(lostAddresses(published, renamed, { '/media/': '/digital-media/', '/cloud/#revenue': '/cloud/#cloud-revenue' })).toEqual([
		'/media/#films',
	]);
});

test('the fault says exactly what to write', () => {
	const fault = sayLost(['/media/', '/cloud/#revenue'], built, 'redirects.json');
	expect(fault).toContain('redirects.json:1: 2 addresses that were published are gone.');
	expect(fault).toContain('\t"/media/": "/digital-media/",\n\t"/cloud/#revenue": "/cloud/#cloud-revenue",');
});

test('publishing adds, and never takes away', () => {
	const merged = mergePublished(published, built);
	expect(addressesOf(merged)).toEqual(expect.arrayContaining([...addressesOf(published), ...addressesOf(built)]));
	expect(merged.pages['/cloud/']).toEqual(['cloud-revenue', 'revenue', 'spin-off']);
});
