import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type BuiltSite, eachPage } from '../../../src/postbuild/built-site.ts';
import { checkPermalinks } from '../../../src/postbuild/permalinks/check-permalinks.ts';
import { runSteps } from '../../../src/postbuild/steps.ts';

const project = process.cwd();

afterEach(() => process.chdir(project));

const published = { pages: { '/': [], '/rivers/': ['elbe', 'spree'] }, files: ['/rivers.md'] };

/** Lays out a small project with a built site of two pages, and makes it the working folder. */
function layOut(redirects: Readonly<Record<string, string>>, site: Readonly<Record<string, string>>) {
	const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
	const files = {
		'content/data/published.json': JSON.stringify(published),
		'content/data/redirects.json': JSON.stringify(redirects, null, 1),
		'site/index.html': '<main></main>',
		'site/rivers.md': '# Rivers',
		...site,
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	process.chdir(folder);
	return { folder: 'site', base: '/x/', origin: 'https://example.com' };
}

const keep = (site: BuiltSite) => runSteps(site, [], [checkPermalinks]);

const page = (...ids: readonly string[]) => `<main>${ids.map((id) => `<h2 id="${id}">${id}</h2>`).join('')}</main>`;

test('a site that has all that was published passes', async () => {
	await expect(keep(layOut({}, { 'site/rivers/index.html': page('elbe', 'spree') }))).resolves.toBeUndefined();
	expect(readFileSync('site/_redirects', 'utf8')).toBe('');
	expect(readFileSync('site/moved.json', 'utf8')).toBe('{}\n');
	expect(existsSync('site/moved.js')).toBe(false);
});

test('a renamed heading stops the build, which says what to write', async () => {
	const site = layOut({}, { 'site/rivers/index.html': page('elbe', 'the-spree') });
	await expect(keep(site)).rejects.toThrow(
		'An address that was published is gone. Bring back the old id, or write where each stands now; the right side is a guess:\n\t"/rivers/#spree": "/rivers/#the-spree",',
	);
});

test('with that written, it passes, and the page can lead on', async () => {
	await keep(layOut({ '/rivers/#spree': '/rivers/#the-spree' }, { 'site/rivers/index.html': page('elbe', 'the-spree') }));
	expect(JSON.parse(readFileSync('site/moved.json', 'utf8'))).toMatchObject({ '/rivers/#spree': '/rivers/#the-spree' });
});

test('a renamed page leads on by the host, and by a page of its own that counts as none', async () => {
	const site = layOut({ '/rivers/': '/streams/' }, { 'site/streams/index.html': page('elbe', 'spree') });
	await keep(site);
	expect(readFileSync('site/_redirects', 'utf8')).toBe('/x/rivers/ /x/streams/ 301\n');
	expect(readFileSync('site/rivers/index.html', 'utf8')).toContain('content="0; url=/x/streams/"');
	expect((await Array.fromAsync(eachPage('site'))).map(({ path }) => path)).toEqual(['/', '/streams/']);
});

test('a redirect into the void stops the build and names its line', async () => {
	const site = layOut({ '/rivers/#spree': '/rivers/#havel' }, { 'site/rivers/index.html': page('elbe', 'spree-2') });
	await expect(keep(site)).rejects.toThrow(
		'content/data/redirects.json:2: “/rivers/#spree” leads to “/rivers/#havel”, which does not exist.',
	);
});
