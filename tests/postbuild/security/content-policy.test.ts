import { describe, expect, test } from 'vitest';
import { headerPolicy, joinDigests, pagePolicy } from '../../../src/postbuild/security/content-policy.ts';

const digests = { scripts: ['sha256-script='], styles: ['sha256-style='] };

const parse = (policy: string) => new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

describe.each([
	['in the page', pagePolicy(digests)],
	['in the header', headerPolicy(digests)],
])('the policy %s', (_place, policy) => {
	const directives = parse(policy);

	test('refuses what it does not name', () => {
		expect(directives.get('default-src')).toEqual(["'none'"]);
	});

	test('admits nothing inline but by its digest, and no code from strings', () => {
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|data:|blob:|https?:|\*/);
		expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", "'sha256-script='"]);
		expect(directives.get('style-src')).toEqual(["'self'", "'sha256-style='"]);
	});

	test('asks for trusted types, and knows one policy for them', () => {
		expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
		expect(directives.get('trusted-types')).toEqual(['default']);
	});

	test('sends forms nowhere else and lets no base be set', () => {
		expect([directives.get('form-action'), directives.get('base-uri')]).toEqual([["'self'"], ["'none'"]]);
	});
});

test('frames are forbidden where alone it counts, in the header', () => {
	expect(parse(headerPolicy(digests)).get('frame-ancestors')).toEqual(["'none'"]);
	expect(pagePolicy(digests)).not.toContain('frame-ancestors');
});

test('for several pages each digest stands once, in the same order whatever the order of the pages', () => {
	const other = { scripts: ['sha256-script=', 'sha256-another='], styles: [] };
	const joined = { scripts: ['sha256-another=', 'sha256-script='], styles: ['sha256-style='] };
	expect(joinDigests([digests, other])).toEqual(joined);
	expect(joinDigests([other, digests])).toEqual(joined);
});
