import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const fact = {
	id: 'revenue',
	label: 'Revenue, fiscal 2022',
	statement: 'That much came in.',
	value: 30,
	unit: 'RMB million',
	period: 'fiscal 2022',
	sources: ['filing'],
	locator: 'Income statements, Revenue',
};

export const source = {
	id: 'filing',
	type: 'report',
	title: 'Annual report',
	URL: 'https://example.com/report',
	'container-title': 'Example',
	accessed: { 'date-parts': [[2026, 11, 24]] },
	custom: { kind: 'filing' },
};

export const claim = {
	id: 'most-sold',
	part: 'Introduction',
	claim: 'It sells most.',
	kind: 'fact',
	verdict: 'wrong',
	facts: ['revenue'],
	section: 'results',
};

export const term = {
	id: 'gmv',
	term: 'GMV',
	definition: 'What was ordered.',
	match: ['GMV'],
	aliases: [],
	facts: ['revenue'],
	sections: ['results'],
};

export const platform = {
	id: 'taobao',
	name: 'Taobao',
	aliases: [],
	what: 'A market.',
	serves: null,
	earns: null,
	business: 'Shopping',
	segmentFy2022: null,
	launched: null,
	status: null,
	facts: ['revenue'],
	sections: ['results'],
	article: true,
};

export const acquisition = {
	id: 'youku',
	name: 'Youku',
	what: 'Video',
	date: '2016-04',
	dateText: 'April 2016',
	price: null,
	buyer: 'Alibaba',
	stake: null,
	outcome: null,
	outcomeKind: 'unknown',
	inArticle: true,
	facts: ['revenue'],
	aliases: [],
};

export const person = {
	id: 'ma',
	name: 'Jack Ma',
	aliases: [],
	role: 'Founder',
	terms: [{ role: 'Chairman', from: '1999', to: '2019', facts: ['revenue'] }],
	note: 'A teacher.',
	facts: ['revenue'],
	sections: ['results'],
};

export const event = {
	id: 'founded',
	date: '1999',
	dateText: '1999',
	title: 'Founded',
	text: 'It began.',
	kind: 'founding',
	facts: ['revenue'],
};

export const table = {
	id: 'table-revenue',
	caption: 'Both halves together make the whole',
	columns: [{ head: 'Part' }, { head: 'Fiscal 2022', unit: 'RMB million' }],
	rows: [
		{ head: 'Trade', cells: ['trade'] },
		{ head: 'Cloud', cells: ['cloud'] },
	],
	total: { head: 'All', cells: ['revenue'] },
	sum: [0],
};

/** The smallest data that hold together: at least one entry of each kind. */
const soundData: Readonly<Record<string, unknown>> = {
	'facts/revenue.json': [fact, { ...fact, id: 'trade', value: 20 }, { ...fact, id: 'cloud', value: 10 }],
	'sources.json': [source],
	'claims.json': [claim],
	'glossary.json': [term],
	'platforms.json': [platform],
	'acquisitions.json': [acquisition],
	'people.json': [person],
	'timeline.json': [event],
	'aliases.json': { groups: [{ words: ['boss'], means: ['chairman'], page: 'results' }] },
	'tables/table-revenue.json': table,
	'latest.json': { fiscalYear: 2026, quarter: 'June quarter 2026' },
	'series-names.json': {},
};

/** A list has one entry a line, so that the first stands on line 2; anything else stands on line 1. */
const written = (value: unknown) => {
	if (typeof value === 'string') return value;
	return Array.isArray(value) ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]` : JSON.stringify(value);
};

/** Writes sound data into a new folder, with some files replaced: by text as it stands, or by values. */
export function dataFolder(changes: Readonly<Record<string, unknown>> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'data-'));
	for (const [name, value] of Object.entries({ ...soundData, ...changes })) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), written(value));
	}
	return folder;
}
