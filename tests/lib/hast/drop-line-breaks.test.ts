import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { dropLineBreaks } from '../../../src/lib/hast/drop-line-breaks.ts';

function dropped(html: string) {
	const tree = fromHtml(html, { fragment: true });
	dropLineBreaks(tree);
	return toHtml(tree);
}

test('line breaks between blocks go, those between words become a space', () => {
	expect(dropped('<ul>\n\t<li>One\n\ttwo</li>\n\t<li><b>three</b>\n<i>four</i></li>\n</ul>\n')).toBe(
		'<ul><li>One two</li><li><b>three</b> <i>four</i></li></ul>',
	);
});

test('the label of the answer keeps the space after it', () => {
	expect(dropped('<div class="short"><b>In short</b> <p>Text</p></div>')).toBe('<div class="short"><b>In short</b> <p>Text</p></div>');
});

test('the copy-link of a heading keeps the space before it, after a word and after a name in Chinese', () => {
	const anchor = '<a class="anchor" href="#x"></a>';
	for (const heading of [`<h2>A heading ${anchor}</h2>`, `<dt>AliExpress<i>速卖通</i> ${anchor}</dt>`])
		expect(dropped(heading)).toBe(heading);
	expect(dropped(`<td>\n${anchor}</td>`)).toBe(`<td>${anchor}</td>`);
});
