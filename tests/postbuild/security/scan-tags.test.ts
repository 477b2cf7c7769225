import { expect, test } from 'vitest';
import { scanTags } from '../../../src/postbuild/security/scan-tags.ts';

const scan = (html: string) => [...scanTags(html)];

test('reads attributes in double quotes, single quotes, none, and without a value', () => {
	expect(scan(`<input type="text" value='a > b' size=3 HIDDEN>`)).toEqual([
		{ name: 'input', attributes: [['type', 'text'], ['value', 'a > b'], ['size', '3'], ['hidden', '']], text: '' },
	]); // prettier-ignore
});

test('gives the text of scripts and styles to the last blank', () => {
	expect(scan('<style>\n p > b { } </style><script type="module">if (a<b) "<p>"\n</script>')).toEqual([
		{ name: 'style', attributes: [], text: '\n p > b { } ' },
		{ name: 'script', attributes: [['type', 'module']], text: 'if (a<b) "<p>"\n' },
	]);
});

test.each([
	['a comment', '<!-- <p style="x"> <script>y</script> --><br/>', ['br']],
	['a comparison in text', '<p>1 < 2 and 3 <4</p>', ['p']],
	['closing tags', '<svg><path d="M0 0"/></svg>', ['svg', 'path']],
	['a name in capitals', '<DIV></DIV>', ['div']],
	['a tag that never closes', '<p><b class="x', ['p', 'b']],
	['a comment that never closes', '<p><!-- <b>', ['p']],
	['a script that never closes', '<script>a', ['script']],
])('is not misled by %s', (_what, html, names) => {
	expect(scan(html).map(({ name }) => name)).toEqual(names);
});
