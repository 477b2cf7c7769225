import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { BuiltSite } from '../../../src/postbuild/built-site.ts';
import { checkLinks, innerLinks } from '../../../src/postbuild/links/check-links.ts';
import { runSteps } from '../../../src/postbuild/steps.ts';
import { readTree } from '../../../src/lib/html-tree.ts';

const project = process.cwd();

afterEach(() => process.chdir(project));

const linksOf = (html: string, base = '/', path = '/rivers/') => innerLinks({ path, tree: readTree(html) }, base);

const check = (site: BuiltSite) => runSteps(site, [], [checkLinks]);

test.each([
	['/glossary/#gmv', '/', '/glossary/', 'gmv'],
	['/x/glossary/#gmv', '/x/', '/glossary/', 'gmv'],
	['#elbe', '/', '/rivers/', 'elbe'],
	['#elbe', '/x/', '/rivers/', 'elbe'],
	['../sources/', '/', '/sources/', ''],
	['/search/?q=gmv', '/', '/search/', ''],
	['/a%20b/', '/', '/a b/', ''],
])('%s under %s leads to %s, fragment “%s”', (href, base, path, fragment) => {
	expect(linksOf(`<a href="${href}">a</a>`, base)).toEqual([{ href, path, fragment }]);
});

test.each(['https://example.com/', 'mailto:a@example.com', '//example.com/a'])('%s leads away', (href) => {
	expect(linksOf(`<a href="${href}">a</a>`)).toEqual([]);
});

test('an address of the host that lies outside the site leads nowhere', () => {
	expect(linksOf('<a href="/glossary/">a</a>', '/x/')).toEqual([{ href: '/glossary/', path: '', fragment: '' }]);
});

/** Lays out a small project with one written page and makes it the working folder. */
function layOut(link: string) {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	const files = {
		'content/rivers.mdx': `---\ntitle: Rivers\n---\n\nOne.\n\nSee [there](${link}).\n`,
		'site/index.html': '<h1 id="start">Start</h1>',
		'site/rivers/index.html': `<h2 id="elbe">Elbe</h2><a href="/x${link}">there</a><a href="/x/data.csv">CSV</a>`,
		'site/all/index.html': `<a href="/x${link}">there</a>`,
		'site/data.csv': 'a,b',
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	process.chdir(folder);
	return { folder: 'site', base: '/x/', origin: 'https://example.com' };
}

test.each(['/', '/#start', '/rivers/#elbe', '/data.csv'])('a link to %s passes', async (link) => {
	await expect(check(layOut(link))).resolves.toBeUndefined();
});

test('a dead link stops the build and names file and line, also under a base path', async () => {
	await expect(check(layOut('/lakes/'))).rejects.toThrow('content/rivers.mdx:7: The link “/x/lakes/” leads nowhere. Correct the address.');
});

test('a dead fragment stops the build and names file and line', async () => {
	await expect(check(layOut('/#end'))).rejects.toThrow(
		'content/rivers.mdx:7: The link “/x/#end” leads to a page without “#end”. Use the id of a heading, table, chart or term there.',
	);
});

test('a dead link that nobody typed names its page', async () => {
	const site = layOut('/');
	writeFileSync('site/index.html', '<a href="/x/lakes/">a</a>');
	await expect(check(site)).rejects.toThrow('the page /: The link “/x/lakes/” leads nowhere.');
});

test('so does a link to a place that a page has not, though the book repeats it', async () => {
	await expect(check(layOut('/rivers/#rhine'))).rejects.toThrow(
		'content/rivers.mdx:7: The link “/x/rivers/#rhine” leads to a page without “#rhine”.',
	);
});
