import { expect, test } from 'vitest';
import { digest, inlineParts } from '../../../src/postbuild/security/inline-blocks.ts';

test('the digest of a text is the one that browsers compute', () => {
	// From the specification’s own example: https://www.w3.org/TR/CSP3/#external-hash
	expect(digest("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('counts each inline script and style once', () => {
	const { scripts, styles } = inlineParts('<style>a</style><style>a</style><style media="print">b</style><script>c</script>').digests;
	expect([scripts, styles]).toEqual([[digest('c')], [digest('a'), digest('b')]]);
});

test('rules for prefetching are run, data are not, and what has an address is not inline', () => {
	const html =
		'<script type="speculationrules">{}</script><script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>';
	expect(inlineParts(html).digests.scripts).toEqual([digest('{}')]);
});

test.each([
	['<p style="color: red">', '<p style="color: red"> has an inline style. Use a class.'],
	['<button onclick="go()">', '<button onclick="go()"> has an inline handler. Use a custom element.'],
	['<svg ONLOAD="go()">', '<svg onload="go()"> has an inline handler. Use a custom element.'],
	['<a href=" javascript:go()">', '<a href=" javascript:go()"> has a script for an address. Use a button in a custom element.'],
])('%s is a fault', (html, fault) => {
	expect(inlineParts(html).faults).toEqual([fault]);
});

test.each(['<p class="style">style="x" onclick="y"</p>', '<a href="/javascript:/">x</a>', '<svg fill="red" stroke-width="2"></svg>'])(
	'%s is none',
	(html) => {
		expect(inlineParts(html).faults).toEqual([]);
	},
);
