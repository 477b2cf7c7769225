import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { keepNames } from '../../src/markdown/keep-names.ts';

const names = ['Taobao', 'Taobao Deals', 'Taobao Instant Commerce (Ele.me)', '1688.com', 'Quark'];

function kept(html: string) {
	const tree = fromHtml(html, { fragment: true });
	keepNames({ names })(tree);
	return { runs: selectAll('[translate=no]', tree).map((run) => toText(run)), text: toText(tree) };
}

test.each([
	['Taobao and Taobao Deals', ['Taobao', 'Taobao Deals']],
	['1688.com is wholesale, 1688acom is not', ['1688.com']],
	['Taobao Instant Commerce grew', ['Taobao Instant Commerce']],
	['Quarks are none, Taobao-like is none', []],
])('of “%s” translation programs leave %j', (text, runs) => {
	expect(kept(`<p>${text}</p>`)).toEqual({ runs, text });
});

test('what is kept already is not marked again', () => {
	expect(kept('<p><span translate="no">Taobao</span>, <a href="/">Quark</a></p>').runs).toEqual(['Taobao', 'Quark']);
});
