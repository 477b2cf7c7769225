import { expect, test } from 'vitest';
import { completions } from '../../../src/search/records/completions.ts';
import { record } from '../fake-finder.ts';

test('names and titles come before questions, each once, without abbreviations and Chinese', () => {
	const records = [
		record('page', '/cloud/', 'Cloud', '', { aliases: ['servers', 'Who owns the servers'] }),
		record('section', '/cloud/#a', 'cloud', ''),
		record('brand', '/b', 'Taobao 淘宝', ''),
		record('term', '/t', 'Gross merchandise volume (GMV)', ''),
		record('fact', '/f', 'Revenue, fiscal 2022', ''),
	];
	expect(completions(records)).toEqual(['Gross merchandise volume', 'Taobao', 'cloud', 'Who owns the servers']);
});
