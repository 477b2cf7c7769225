import { expect, test } from 'vitest';
import { licenceText, readShipped } from '../../src/exports/licences/shipped.ts';
import { pages, readSiteFile } from './site-under-test.ts';

test('the terms of all that is shipped come with the site', () => {
	const terms = readSiteFile('licences.txt');
	for (const { package: name } of readShipped()) expect(terms, name).toContain(licenceText(name));
});

test('the page about the site names them all and links to the terms', () => {
	const page = pages.find(({ path }) => path === '/about/')?.document;
	for (const { name, licence } of readShipped()) expect(page?.querySelector('main')?.textContent).toContain(`${name} (${licence})`);
	expect(page?.querySelector('main a[href$="/licences.txt"]')).not.toBeNull();
});
