import { describe, expect, test } from 'vitest';
import { passageAddress } from '../../src/urls/passage-address.ts';

/** The directive for what stands between brackets in a page; lines are blocks. */
function directiveOf(page: string) {
	const [before = '', text = '', after = ''] = page.split(/[[\]]/);
	return passageAddress('https://x.example/a/', 'b', { before, text, after }).replace('https://x.example/a/#b:~:text=', '');
}

const long = 'one two three four five six seven eight nine ten eleven twelve';

test.each([
	['a short passage is named whole', 'Before it.\n[It rents power.]\nAfter it.', 'It%20rents%20power.'],
	['a long one by its first and last words', `x [${long}] y`, 'one%20two%20three%20four,nine%20ten%20eleven%20twelve'],
	['one of several blocks by the ends of the first and last', '[It rents power.\nMany buy it.] x', 'It%20rents%20power.,Many%20buy%20it.'],
	['spaces and breaks at its edges do not count', 'x\n[\n It rents. \n]\ny', 'It%20rents.'],
	['several spaces are one', '[It  rents   power.]', 'It%20rents%20power.'],
])('%s', (_what, page, directive) => {
	expect(directiveOf(page)).toBe(directive);
});

test('commas, hyphens and ampersands are not taken for those of the directive', () => {
	expect(directiveOf('[Taobao, e-commerce & more]')).toBe('Taobao%2C%20e%2Dcommerce%20%26%20more');
});

test('a passage that begins and ends within words grows to whole ones', () => {
	expect(directiveOf('Ali[baba rents po]wer.')).toBe('Alibaba%20rents%20power');
});

test('it does so in words of any script', () => {
	expect(directiveOf('Zür[ich]er See')).toBe('Z%C3%BCricher');
});

describe('words that stand there more than once', () => {
	test('need nothing more where they are the first', () => {
		expect(directiveOf('[Revenue grew.]\nRevenue grew.')).toBe('Revenue%20grew.');
	});

	test('are told apart by the words around them', () => {
		expect(directiveOf('In the cloud revenue grew fast.\nIn the shops [revenue grew] at last.')).toBe(
			'In%20the%20shops-,revenue%20grew,-at%20last.',
		);
	});

	test('even if they differ in case only', () => {
		expect(directiveOf('Revenue grew.\nAt last [revenue grew.]')).toBe('At%20last-,revenue%20grew.');
	});

	test('are not mixed up with parts of longer words', () => {
		expect(directiveOf('Cloudy days.\nThe [cloud] pays.')).toBe('cloud');
	});

	test('are told apart by their end, where that comes earlier as well', () => {
		expect(directiveOf('[one two three four x of the same company y z w of the same company] now')).toBe(
			'one%20two%20three%20four,of%20the%20same%20company,-now',
		);
	});
});

test('signs that mean something in a pattern are plain signs', () => {
	expect(directiveOf('A (b) [c? (d) $1.00 *e* [x]')).toContain('c%3F%20(d)%20%241.00%20*e*');
});

test('words in quotation marks and brackets are found', () => {
	expect(directiveOf('x [“Double 11” (the festival)] y')).toBe('%E2%80%9CDouble%2011%E2%80%9D%20(the%20festival)');
});

test('the place of the page stands before the directive, for browsers that know none, in place of any fragment', () => {
	const address = passageAddress('https://x.example/a/?q=1#old', 'what-it-is', { before: '', text: 'It is.', after: '' });
	expect(address).toBe('https://x.example/a/?q=1#what-it-is:~:text=It%20is.');
});
