import { expect, test } from 'vitest';
import { customRecord } from '../../../src/search/records/custom-record.ts';
import { record } from '../fake-finder.ts';

test.each([
	['B2C', 'B2B/B2C sites', /(?:^|\s)B2C\s/],
	['853062', 'RMB 853,062 million', /(?:^|\s)853062(?:\s|$)/],
	['eleme', 'Ele.me delivers', /(?:^|\s)eleme(?:\s|$)/],
])('“%s” is found in “%s”', (_word, text, pattern) => {
	expect(customRecord(record('section', '/a/', 'Sites', text)).content).toMatch(pattern);
	expect(customRecord(record('section', '/a/', text, 'Many.')).content).toMatch(/B2C/.test(text) ? /Many/ : pattern);
});

test('what is only displayed is not among the words that Pagefind indexes', () => {
	const { content, meta, filters } = customRecord(
		record('fact', '/figures/#elbe', 'Length of the Elbe', 'It is long.', { answer: '1,094 km', detail: 'Survey', home: '/rivers/' }),
	);
	expect(meta).toEqual({ title2: 'Length of the Elbe' });
	expect(content).not.toMatch(/1,094|Survey|rivers/);
	expect(filters).toMatchObject({ group: ['fact'], answer: ['1,094 km'], detail: ['Survey'], home: ['/rivers/'] });
});
