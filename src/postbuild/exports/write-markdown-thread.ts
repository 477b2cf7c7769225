import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { llmsFull, llmsIndex } from '../../exports/markdown/llms.ts';
import { mainOf, sectionToMarkdown } from '../../exports/markdown/section-to-markdown.ts';
import { buildCache } from '../../lib/build-cache.ts';
import type { TwinsTask } from './write-markdown.ts';

const { folder, root, sections }: TwinsTask = workerData;
const { textFor } = buildCache('twins', [...globSync('src/exports/markdown/*.ts').sort(), 'node_modules/.package-lock.json']);
const twins = sections.map(({ id, file, summary, head }) => {
	const main = mainOf(readFileSync(file, 'utf8'));
	const markdown = textFor(JSON.stringify([main, head]), () => sectionToMarkdown(main, head));
	return { id, title: head.title, part: head.part, summary, markdown };
});
for (const { id, markdown } of twins) writeFileSync(join(folder, `${id}.md`), markdown);
writeFileSync(join(folder, 'llms.txt'), llmsIndex(twins, root));
writeFileSync(join(folder, 'llms-full.txt'), llmsFull(twins, root));
