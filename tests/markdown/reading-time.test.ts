import { expect, test } from 'vitest';
import { readingTime } from '../../src/markdown/reading-time.ts';
import { readMdx } from './read-mdx.ts';

test.each([
	[1, 1],
	[220, 1],
	[440, 2],
	[540, 2],
	[560, 3],
])('%d words take %d min', async (words, minutes) => {
	const { file } = await readMdx(Array.from({ length: words }, () => 'word').join(' '), readingTime);
	expect(file.data.astro?.frontmatter?.['minutes']).toBe(minutes);
});
