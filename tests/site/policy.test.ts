import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readHeaders } from '../../src/postbuild/security/hosts/headers-file.ts';
import { folder, onEveryPage, pages } from './site-under-test.ts';

// Read with another parser than the build’s. That no page has inline styles and handlers is tested in structure.test.ts.

const digest = ({ textContent }: Element) =>
	`'sha256-${createHash('sha256')
		.update(textContent ?? '')
		.digest('base64')}'`;

const digestsOf = (documents: readonly Document[], selector: string) =>
	[...new Set(documents.flatMap((document) => [...document.querySelectorAll(selector)].map(digest)))].sort();

const SCRIPTS = 'script:not([src], [type="application/ld+json"])';

const sources = (policy: string, directive: string) =>
	policy
		.split('; ')
		.find((part) => part.startsWith(`${directive} `))
		?.split(' ')
		.filter((source) => source.startsWith("'sha256-"))
		.sort() ?? [];

const policyIn = (document: Document) =>
	document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

const header = readHeaders(readFileSync(join(folder, '_headers'), 'utf8')).find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';

/** A preview reads another page, whose style is judged by the policy of the page that shows it. */
const allStyles = digestsOf(
	pages.map(({ document }) => document),
	'style',
);

onEveryPage('has one policy, ahead of all that it governs', ({ document }) => {
	expect(document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')).toHaveLength(1);
	expect(document.head.children[1]?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
});

onEveryPage('its policy admits its own scripts, the styles of the pages, and nothing else inline', ({ document }) => {
	expect(sources(policyIn(document), 'script-src')).toEqual(digestsOf([document], SCRIPTS));
	expect(sources(policyIn(document), 'style-src')).toEqual(allStyles);
});

onEveryPage('the header for hosts admits them too', ({ document }) => {
	for (const directive of ['script-src', 'style-src'])
		expect(sources(header, directive)).toEqual(expect.arrayContaining(sources(policyIn(document), directive)));
});

onEveryPage('fetches nothing from elsewhere', ({ document }) => {
	const fetched = document.querySelectorAll(
		'script, img, source, iframe, object, embed, video, audio, link:is([rel~=stylesheet], [rel*=icon], [rel=preload], [rel=prefetch], [rel=manifest])',
	);
	const addresses = [...fetched].map((element) => ['src', 'href', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ?? '');
	expect(addresses.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))).toEqual([]);
});
