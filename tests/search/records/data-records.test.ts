import { expect, test } from 'vitest';
import { readLibrary } from '../../../src/data/read-library.ts';
import { dataRecords } from '../../../src/search/records/data-records.ts';
import { acquisition, claim, dataFolder, person, platform, source, term } from '../../data/sound-data.ts';

const library = readLibrary(
	dataFolder({
		'sources.json': [source],
		'glossary.json': [{ ...term, term: 'Gross merchandise volume', abbreviation: 'GMV', chinese: '成交总额' }],
		'platforms.json': [{ ...platform, chinese: '淘宝', pinyin: 'Táobǎo' }],
		'people.json': [person, { ...person, id: 'jobs', name: 'Steve Jobs', terms: [] }],
		'claims.json': [claim, { ...claim, id: 'again', repeats: 'most-sold' }, { ...claim, id: 'lost', verdict: 'missing' }],
		'acquisitions.json': [acquisition],
	}),
);

const records = dataRecords(library, new Map([['revenue', '/results/#revenue']]), '/organization/');
const at = (url: string) => records.find((record) => record.url === url);

test('a figure is answered with its value, its period and its source, and leads to where it is explained', () => {
	expect(at('/figures/#revenue')).toMatchObject({
		kind: 'fact',
		answer: 'RMB\u00a030\u00a0million',
		detail: 'Fiscal 2022 · Annual report',
		home: '/results/#revenue',
	});
});

test('a figure is found by the ways it is said', () => {
	expect(at('/figures/#revenue')?.aliases).toContain('30m');
});

test('a term is found by its abbreviation and its Chinese name, and answered with its definition', () => {
	expect(at('/glossary/#gmv')).toMatchObject({ title: 'Gross merchandise volume (GMV)', answer: term.definition, home: '/results/' });
	expect(at('/glossary/#gmv')?.aliases).toContain('成交总额');
});

test('a brand is found by its Chinese name and by pinyin', () => {
	expect(at('/platforms/#brand-taobao')).toMatchObject({ title: 'Taobao 淘宝', aliases: ['Táobǎo'] });
});

test('a purchase without a published price says so', () => {
	expect(at('/acquisitions/#deal-youku')?.answer).toBe('Price not disclosed');
});

test('a person without a post stands in the section that tells of them', () => {
	expect(at('/organization/#person-ma')?.title).toBe('Jack Ma');
	expect(at('/results/')?.title).toBe('Steve Jobs');
});

test('what the article says twice, or not at all, is found once', () => {
	expect(records.filter(({ kind }) => kind === 'claim').map(({ url }) => url)).toEqual(['/source-check/#most-sold']);
});
