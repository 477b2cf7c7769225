import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { markChinese } from '../../src/markdown/mark-chinese.ts';

function marked(html: string) {
	const tree = fromHtml(html, { fragment: true });
	markChinese()(tree);
	return { runs: selectAll('[lang=zh-Hans]', tree).map((run) => toText(run)), text: toText(tree) };
}

test.each([
	['Taobao (淘宝) and Tmall (天猫)', ['淘宝', '天猫']],
	['阿里巴巴', ['阿里巴巴']],
	['淘宝', ['淘宝']],
	['马云·杰克 founded it', ['马云·杰克']],
	['Taobao', []],
	['· Taobao ·', []],
])('of “%s” the runs %j are Chinese', (text, runs) => {
	expect(marked(`<p>${text}</p>`)).toEqual({ runs, text });
});

test('what is marked already is not marked again', () => {
	expect(marked('<p><i lang="zh-Hans">淘宝</i>, 淘宝</p>').runs).toEqual(['淘宝', '淘宝']);
});

test('headings, links and cells are marked too', () => {
	expect(marked('<h2>Taobao 淘宝</h2><p><a href="/">天猫</a></p><table><tr><td>菜鸟</td></tr></table>').runs).toEqual([
		'淘宝',
		'天猫',
		'菜鸟',
	]);
});
