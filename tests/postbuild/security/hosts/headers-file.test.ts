import { expect, test } from 'vitest';
import { headersFile, readHeaders } from '../../../../src/postbuild/security/hosts/headers-file.ts';
import { securityHeaders } from '../../../../src/postbuild/security/security-headers.ts';

const headers = securityHeaders({ scripts: ['sha256-a='], styles: [] });

test('the headers of every answer can be read back', () => {
	expect(readHeaders(headersFile(headers, '/'))).toEqual(headers);
});

test('only hashed files have a rule of their own, under the path of the site', () => {
	const rules = headersFile(headers, '/x/')
		.split('\n')
		.filter((line) => line.startsWith('/'));
	expect(rules[0]).toBe('/*');
	expect(rules.slice(1)).toContain('/x/assets/*');
	expect(rules.slice(1).every((rule) => rule.startsWith('/x/'))).toBe(true);
});

test('no two rules give one file the same header, since hosts would join the values', () => {
	const names = headersFile(headers, '/')
		.split('\n')
		.slice(1, headers.length + 1)
		.map((line) => line.trim().split(':')[0]);
	expect(names).not.toContain('Cache-Control');
});

test('a line that Cloudflare would drop stops the build', () => {
	const styles = Array.from({ length: 40 }, (_, i) => `sha256-${'x'.repeat(43)}${i}=`);
	expect(() => headersFile(securityHeaders({ scripts: [], styles }), '/')).toThrow('Content-Security-Policy');
});
