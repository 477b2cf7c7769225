import { expect, test } from 'vitest';
import { pagePolicy } from '../../../src/postbuild/security/content-policy.ts';
import { addPolicy } from '../../../src/postbuild/security/csp-meta.ts';

const digests = { scripts: [], styles: ['sha256-$&='] };

test('the policy stands behind the character set, and nothing else changes', () => {
	const [before, after] = ['<!doctype html>\n<html><head>\n\t<META charset="utf-8">', '\n\t<style>a\u00a0$1</style>\r\n'];
	expect(addPolicy(before + after, digests)).toBe(
		`${before}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(digests)}">${after}`,
	);
});

test('a page without a character set is refused', () => {
	expect(() => addPolicy('<!doctype html><title>x</title>', digests)).toThrow('<meta charset');
});
