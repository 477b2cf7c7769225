import { expect, test } from 'vitest';
import { joinHeaders, securityHeaders } from '../../../src/postbuild/security/security-headers.ts';

const first = { scripts: ['sha256-a='], styles: ['sha256-b='] };
const second = { scripts: ['sha256-a='], styles: ['sha256-c='] };

test('one set of headers serves the pages of two editions', () => {
	expect(joinHeaders([securityHeaders(first), securityHeaders(second)])).toEqual(
		securityHeaders({ scripts: ['sha256-a='], styles: ['sha256-b=', 'sha256-c='] }),
	);
});

test('headers of one edition alone stay as they are', () => {
	expect(joinHeaders([securityHeaders(first)])).toEqual(securityHeaders(first));
});
