import { expect, test } from 'vitest';
import { readLibrary } from '../../src/data/read-library.ts';
import { checkStructures } from '../../src/markdown/check-structures.ts';
import { dataFolder, fact } from '../data/sound-data.ts';
import { readMdx } from './read-mdx.ts';

const library = readLibrary(
	dataFolder({
		'facts/more.json': [
			{ ...fact, id: 'old', structure: 'seven-2022' },
			{ ...fact, id: 'old-too', structure: 'seven-2022' },
			{ ...fact, id: 'new', structure: 'four-2026' },
		],
	}),
);

const read = (text: string) => readMdx(text, [checkStructures, { library }]);

test('figures of two structures in one sentence stop the build, with file and line', async () => {
	await expect(read('Fine.\n\nFrom <Fact id="old" /> to <Fact id="new" />.')).rejects.toThrow(
		'content/rivers.mdx:3: “new” and “old” belong to different segment structures.',
	);
});

test.each([
	['one structure', 'From <Fact id="old" /> to <Fact id="old-too" />.'],
	['two sentences', 'It was <Fact id="old" />. Since then it is <Fact id="new" />.'],
	['figures of the whole group', 'Of <Fact id="revenue" /> it made <Fact id="new" />.'],
])('%s may stand together', async (_name, text) => {
	await expect(read(text)).resolves.toBeDefined();
});
