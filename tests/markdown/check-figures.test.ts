import { expect, test } from 'vitest';
import { checkFigures, findTypedFigure } from '../../src/markdown/check-figures.ts';
import { readMdx } from './read-mdx.ts';

const names = ['1688', '1688.com', '11.11', 'Form 20-F', 'B2C', 'Day 1', '1+6+N'];

test.each([
	'Alibaba began in 1999.',
	'the 1990s',
	'from 2017 to 2022',
	'fiscal 2017–22',
	'2019-2021',
	'on 28 March 2023',
	'On November 11 each year',
	'its 1st market, the 20th century, the 3rd, the 22nd',
	'1688.com sells wholesale, 1688 for short',
	'The sale of 11.11',
	'the Form 20-F of 2022',
	'B2B or B2C',
	'It is still Day 1.',
	'the model 1+6+N',
	'one of two founders, the three layers',
	'hundreds of millions of people',
	'a million reasons',
	'',
])('“%s” holds no typed figure', (text) => {
	expect(findTypedFigure(text, [...names, 'B2B'])).toBeUndefined();
});

test.each([
	['RMB 853 billion came in', '853'],
	['It kept 69.5% of revenue', '69.5%'],
	['US$25 million', 'US$25'],
	['12,000 people', '12,000'],
	['the 7 segments', '7'],
	['in 1850', '1850'],
	['in 2200', '2200'],
	['a 2-year plan', '2-year'],
	['on 28 Marches', '28'],
	['two billion people', 'two billion'],
	['twenty-five thousand shops', 'five thousand'],
	['nearly fifty per cent', 'fifty per cent'],
	['fifteen percent', 'fifteen percent'],
	['a hundred million', 'hundred million'],
	['One hundred parcels', 'One hundred'],
])('in “%s” the figure “%s” is typed by hand', (text, figure) => {
	expect(findTypedFigure(text, names)).toBe(figure);
});

const mend = 'Take it from the data with <Fact id="…" />, or list the name in content/data/names.json.';

test.each([
	['a paragraph', 'Two\n\nIt took in 853 billion.', 3, '853'],
	['a later line of a paragraph', 'It took in\nmuch, and kept\n12% of it.', 3, '12%'],
	['a heading', '## The 7 segments', 1, '7'],
	['a cell', '| a | b |\n|---|---|\n| c | 30 |', 3, '30'],
	['an element', '<InShort>\nIt kept 5 fen.\n</InShort>', 2, '5'],
	['code', 'It kept `5 fen`.', 1, '5'],
	['braces', "It kept {'5'} fen.", 1, "'5'"],
	['the title of a note', 'One.\n\n<Note title="The 7 segments">So it is.</Note>', 3, '7'],
])('stops on a figure in %s, with file and line', async (_name, text, line, figure) => {
	await expect(readMdx(text, [checkFigures, { names }])).rejects.toThrow(
		`content/rivers.mdx:${line}: The figure “${figure}” is typed by hand. ${mend}`,
	);
});

test('figures by id, addresses, names and remarks to other writers pass', async () => {
	const text = '{/* 5 fen? */} In 2022 <Fact id="seg7-2022" /> came in, see [the list](/figures/#top-10) of 1688.com.';
	await expect(readMdx(text, [checkFigures, { names }])).resolves.toBeDefined();
});
