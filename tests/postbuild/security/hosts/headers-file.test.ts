import { expect, test } from 'vitest';
import { headersFile, headersFor, readHeaders } from '../../../../src/postbuild/security/hosts/headers-file.ts';
import { securityHeaders } from '../../../../src/postbuild/security/security-headers.ts';

const site = {
	base: '/x/',
	origin: 'https://s.example',
	headers: securityHeaders({ scripts: ['sha256-a='], styles: [] }),
	framedPolicy: "default-src 'none'; frame-ancestors *",
	canonical: new Map([['cloud.md', 'cloud/']]),
};
const text = headersFile(site);

test('the headers of every response can be read back', () => {
	expect(readHeaders(text)).toEqual(site.headers);
});

test('other rules are for files below the path of the site, and repeat no header', () => {
	expect(headersFor(text, '/x/cloud/')).toEqual(site.headers);
	expect(
		headersFor(text, '/x/assets/a.js')
			.slice(site.headers.length)
			.map(([name]) => name),
	).toEqual(['Cache-Control']);
	expect(headersFor(text, '/x/cloud.md').slice(site.headers.length)).toEqual([['Link', '<https://s.example/x/cloud/>; rel="canonical"']]);
	expect(site.headers.map(([name]) => name)).not.toEqual(expect.arrayContaining(['Cache-Control', 'Link']));
});

test('charts to be framed have a policy of their own, once', () => {
	expect(headersFor(text, '/x/embed/gmv/').filter(([name]) => name === 'Content-Security-Policy')).toEqual([
		['Content-Security-Policy', site.framedPolicy],
	]);
	expect(headersFor(text, '/x/embed/gmv/')).toHaveLength(site.headers.length);
});

test('a line that Cloudflare would drop stops the build', () => {
	const styles = Array.from({ length: 40 }, (_, i) => `sha256-${'x'.repeat(43)}${i}=`);
	expect(() => headersFile({ ...site, headers: securityHeaders({ scripts: [], styles }) })).toThrow('Content-Security-Policy');
});

test('canonical links are left out where there would be more rules than Cloudflare reads', () => {
	const canonical = new Map(Array.from({ length: 100 }, (_, i) => [`${i}.md`, `${i}/`]));
	expect(headersFile({ ...site, canonical })).not.toContain('Link:');
});
