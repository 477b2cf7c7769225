import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { columnClasses } from '../../src/markdown/column-classes.ts';

function cell(html: string, name: string) {
	const tree: Root = fromHtml(`<table><tr>${html}</tr></table>`, { fragment: true });
	columnClasses()(tree);
	return select(name, tree)?.properties;
}

test.each([
	['<td align="right">1</td>', 'td', { className: ['numeric'] }],
	['<th align="right">1</th>', 'th', { className: ['numeric'] }],
	['<td align="left">1</td>', 'td', {}],
	['<td align="center">1</td>', 'td', {}],
	['<td>1</td>', 'td', {}],
])('%s: the %s is aligned by class, never by attribute', (html, name, properties) => {
	expect(cell(html, name)).toEqual(properties);
});
