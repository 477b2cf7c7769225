import { expect, test } from 'vitest';
import { readTree } from '../../../src/lib/html-tree.ts';
import { digest, inlineBlocks } from '../../../src/postbuild/security/inline-blocks.ts';

const read = (html: string) => inlineBlocks(readTree(html));

test('the digest of a text is the one that browsers compute', () => {
	// From the specification’s own example: https://www.w3.org/TR/CSP3/#external-hash
	expect(digest("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('counts each inline script and style once, as written', () => {
	const { scripts, styles } = read(
		'<style>a > b </style><style>a > b </style><style media="print">b</style><script>if (a<b) "&amp;"\n</script>',
	).digests;
	expect([scripts, styles]).toEqual([[digest('if (a<b) "&amp;"\n')], [digest('a > b '), digest('b')]]);
});

test('speculation rules count, data and scripts with an address do not', () => {
	const html =
		'<script type="speculationrules">{}</script><script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>';
	expect(read(html).digests.scripts).toEqual([digest('{}')]);
});

test.each([
	['<p style="color: red">', '<p style="color: red"> has an inline style. Use a class.'],
	['<button onclick="go()">', '<button onclick="go()"> has an inline handler. Use a custom element.'],
	['<svg ONLOAD="go()">', '<svg onload="go()"> has an inline handler. Use a custom element.'],
	['<a href=" javascript:go()">', '<a href=" javascript:go()"> has a script for an address. Use a button in a custom element.'],
])('%s is a fault', (html, fault) => {
	expect(read(html).faults).toEqual([fault]);
});

test.each([
	'<p class="style">style="x" onclick="y"</p>',
	'<a href="/javascript:/">x</a>',
	'<svg fill="red" stroke-width="2"></svg>',
	'<!-- <p style="x"> -->',
])('%s is none', (html) => {
	expect(read(html).faults).toEqual([]);
});
