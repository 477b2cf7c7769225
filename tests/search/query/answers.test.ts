import { expect, test } from 'vitest';
import { createEngine } from '../../../src/search/query/engine.ts';
import { stemGroups } from '../../../src/search/query/stem-groups.ts';
import { fakeFinder, record } from '../fake-finder.ts';

const records = [
	record('page', '/club/', 'The river club', 'Who owns boats is a member of the club. Its profit is small.'),
	record('fact', '/figures/#members', 'Members of the river club', 'So many members.', {
		answer: '26 members',
		aliases: ['river club', 'crew'],
	}),
	record('fact', '/figures/#income-2022', 'Net income, 2022', 'So much was left.', { answer: 'RMB 1' }),
	record('fact', '/figures/#regions', 'Alibaba regions', 'So many regions.', { answer: '28 regions' }),
	record('fact', '/figures/#share', 'Share of the profit for boats', 'A part of the net income.', { answer: '37%' }),
];

const find = createEngine({
	finder: () => Promise.resolve(fakeFinder(records)),
	aliases: () =>
		Promise.resolve(
			stemGroups([
				[['owner', 'who owns the boats', 'crew'], ['river club'], 'club'],
				[['profit'], ['net income'], 'club'],
			]),
		),
	rarer: () => Promise.resolve([]),
	lexicon: () => Promise.resolve({ words: [], named: 0, real: new Set<string>() }),
});

const answers = async (query: string) => (await find(query)).answers.map(({ answer }) => answer);

test.each([
	['profit', ['RMB 1'], 'the figure that is called what the word means'],
	['owner', [], 'no figure that only speaks of what the word means'],
	['crew', ['26 members'], 'the figure that readers call so'],
	['who owns the boats', [], 'no number: it asks for somebody'],
	['members', ['26 members'], 'the figure that is called so'],
	['Alibaba', [], 'none in particular'],
	['what is Alibaba', [], 'nor here'],
])('“%s” is answered by %j: %s', async (query, expected) => {
	expect(await answers(query)).toEqual(expected);
});
