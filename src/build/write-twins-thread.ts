import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { llmsFull, llmsIndex } from '../twins/llms.ts';
import { twinOf } from '../twins/twin-of.ts';
import type { TwinsTask } from './write-twins.ts';

const { folder, root, sections }: TwinsTask = workerData;
const twins = sections.map(({ id, file, summary, head }) => ({
	id,
	title: head.title,
	part: head.part,
	summary,
	markdown: twinOf(readFileSync(file, 'utf8'), head),
}));
for (const { id, markdown } of twins) writeFileSync(join(folder, `${id}.md`), markdown);
writeFileSync(join(folder, 'llms.txt'), llmsIndex(twins, root));
writeFileSync(join(folder, 'llms-full.txt'), llmsFull(twins, root));
