import { expect, test } from 'vitest';
import { type Library, readLibrary } from '../../src/data/read-library.ts';
import { numberSources } from '../../src/markdown/number-sources.ts';
import { dataFolder, fact, source, table } from '../data/sound-data.ts';
import { elements, readMdx } from './read-mdx.ts';

const library: Library = readLibrary(
	dataFolder({
		'sources.json': [source, { ...source, id: 'press' }, { ...source, id: 'vendor' }],
		'facts/more.json': [
			{ ...fact, id: 'gmv', sources: ['press'] },
			{ ...fact, id: 'staff', sources: ['vendor', 'filing'] },
			{ ...fact, id: 'mission', value: null, unit: null, sources: ['press'] },
		],
		'charts/shares.json': { ...table, id: 'shares', kind: 'bars', drawn: 'Shares in fiscal 2022' },
	}),
);

const read = (text: string) => readMdx(text, [numberSources, { library }]);

test('sources are numbered in the order of their first mark', async () => {
	const { tree, file } = await read('<Fact id="gmv" />, <Fact id="revenue" />, again <Fact id="gmv" />, <Fact id="staff" />');
	expect(elements(tree, 'Fact').map(({ n }) => n)).toEqual(['1', '2', '1', '2 3']);
	expect(file.data.astro?.frontmatter?.['sources']).toEqual(['press', 'filing', 'vendor']);
});

test.each([
	['facts and sources that are cited', '<Cite id="mission vendor" />', 'Cite', '1 2', ['press', 'vendor']],
	['the facts of a table', '<DataTable id="table-revenue" />', 'DataTable', '1', ['filing']],
	['the facts of a chart', '<Chart id="shares" />', 'Chart', '1', ['filing']],
])('%s bring their sources', async (_name, text, name, n, sources) => {
	const { tree, file } = await read(text);
	expect(elements(tree, name)[0]?.['n']).toBe(n);
	expect(file.data.astro?.frontmatter?.['sources']).toEqual(sources);
});

test('a figure without a mark adds no source, unless no other mark names its source', async () => {
	const { tree, file } = await read('<Fact id="gmv" /> and <Fact id="gmv" nocite />, <Fact id="revenue" nocite />');
	expect(file.data.astro?.frontmatter?.['sources']).toEqual(['press', 'filing']);
	expect(elements(tree, 'Fact').map((fact) => 'nocite' in fact)).toEqual([false, true, false]);
});

test('a page without marks has no sources', async () => {
	expect((await read('Nothing.')).file.data.astro?.frontmatter?.['sources']).toEqual([]);
});

const LOOK = 'Look it up under content/data/.';

test.each([
	['an unknown fact', '<Fact id="lost" />', `There is no fact “lost”. ${LOOK}`],
	['no fact', '<Fact />', `There is no fact “”. ${LOOK}`],
	[
		'a fact without a figure',
		'<Fact id="mission" />',
		'The fact “mission” carries no figure. Cite it with <Cite id="…" /> after the sentence.',
	],
	['an unknown fact or source', '<Cite id="revenue lost" />', `There is no fact or source “lost”. ${LOOK}`],
	['an empty citation', '<Cite />', '<Cite> names no fact or source. Write <Cite id="…" />.'],
	['an unknown table', '<DataTable id="table-lost" />', 'There is no table “table-lost”. Add it as content/data/tables/<id>.json.'],
	['an unknown chart', '<Chart id="lost" />', 'There is no chart “lost”. Add it as content/data/charts/<id>.json.'],
])('stops on %s, with file and line', async (_name, element, message) => {
	await expect(read(`One.\n\nTwo\nlines ${element}`)).rejects.toThrow(`content/rivers.mdx:4: ${message}`);
});
