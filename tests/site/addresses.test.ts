import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesOf, PUBLISHED_FILE, readPublished } from '../../src/urls/permalinks/published.ts';
import { isKeptFile } from '../../src/urls/permalinks/kept-ids.ts';
import { builtAddresses } from '../../src/postbuild/permalinks/built-addresses.ts';
import { folder, readSiteFile } from './site-under-test.ts';

test('every address of the site is on the list of those that must never disappear', async () => {
	const listed = new Set(addressesOf(readPublished()));
	const unlisted = addressesOf(await builtAddresses(folder)).filter((address) => !listed.has(address));
	expect(unlisted, `Run “npm run permalinks”, which adds them to ${PUBLISHED_FILE}.`).toEqual([]);
});

/** What pages and hosts fetch for themselves, and the PDF, which not every build makes. */
const PASSING =
	/^(?:(?:assets|pagefind|search|offline|og)\/|_|sw\.js$|[\w-]+\.pdf$|moved\.json$|sitemap-0\.xml$|opensearch\.xml$|manifest\.|[\w-]*icon)/;

test('every file is kept at its address, or is one that only pages and hosts fetch', () => {
	const files = globSync('**/*.*', { cwd: folder }).filter((path) => !path.endsWith('.html'));
	const undecided = files.filter((path) => !isKeptFile(path) && !PASSING.test(path));
	expect(
		undecided,
		'Add the path to KEPT_FILES in src/urls/permalinks/kept-ids.ts if readers may link to it, else to PASSING here.',
	).toEqual([]);
});

test('every kind of thing that readers point at is on the list', () => {
	const listed = addressesOf(readPublished());
	const one = [
		'/cloud/', '/ecosystem/#how-it-is-known', '/ecosystem/#gmv-by-year', '/results/#table-results', '/figures/#gmv-fy2022', '/glossary/#gmv',
		'/sources/#wikipedia-gross-merchandise-volume', '/source-check/#ecosystem-903-million', '/platforms/#brand-taobao', '/acquisitions/#deal-youku',
		'/organization/#person-jack-ma', '/#part-4', '/all/#cloud', '/cloud.md', '/feed.xml', '/og/cloud.png', '/data/facts.csv',
	]; // prettier-ignore
	expect(one.filter((address) => !listed.includes(address))).toEqual([]);
});

test('the list for hosts and the list for the script are there', () => {
	expect(readSiteFile('_redirects')).toMatch(/^(?:\/\S* \/\S* 301\n)*$/);
	expect(JSON.parse(readSiteFile('moved.json'))).toBeTypeOf('object');
});
