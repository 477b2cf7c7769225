import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { library } from '../../src/data/library.ts';

/** Reads a section with all the plugins of the site, as the build does. */
let read: (text: string) => Promise<unknown>;

beforeAll(async () => {
	const renderer = await config.markdown?.processor?.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
	if (!renderer) throw new Error('The site’s Markdown processor reads no MDX.');
	read = (text) => renderer.process(text, join(process.cwd(), 'content/rivers.mdx'), {});
});

const wordless = [...library.facts.values()].find(({ value }) => value === null)?.id ?? '';

test.each([
	[
		'a figure typed by hand',
		'It took in RMB 853 billion.',
		'The figure “853” is typed by hand. Take it from the data with <Fact id="…" />, or list the name in content/data/names.json.',
	],
	['a figure in words', 'It took in nine hundred billion.', 'The figure “nine hundred” is typed by hand.'],
	['an unknown fact', 'It took in <Fact id="lost" />.', 'There is no fact “lost”. Look it up under content/data/.'],
	[
		'a fact without a figure',
		`It took in <Fact id="${wordless}" />.`,
		`The fact “${wordless}” carries no figure. Cite it with <Cite id="…" /> after the sentence.`,
	],
	['an unknown source', 'So it is.<Cite id="lost" />', 'There is no fact or source “lost”. Look it up under content/data/.'],
	[
		'an unknown term',
		'The <Term id="lost">word</Term>.',
		'There is no glossary term “lost”. Correct the id, or add the term to content/data/glossary.json.',
	],
	['an unknown table', '<DataTable id="table-lost" />', 'There is no table “table-lost”. Add it as content/data/tables/<id>.json.'],
	['an unknown chart', '<Chart id="lost" />', 'There is no chart “lost”. Add it as content/data/charts/<id>.json.'],
	[
		'a dead link',
		'See [there](/lost/).',
		'The link “/lost/” leads nowhere. Pages have addresses such as /glossary/, with a slash at the end.',
	],
	[
		'a note before its text',
		`## Heading\n\n<Note title="By the way">It floods.</Note>`,
		'<Note> stands after no paragraph or list, where its letter could stand. Put it after the paragraph that it annotates.',
	],
])('the build stops on %s and names file, line, fault and mend', async (_name, text, message) => {
	const line = 2 + text.split('\n').length;
	await expect(read(`One.\n\n${text}`)).rejects.toThrow(`content/rivers.mdx:${line}: ${message}`);
});

test('a sound section passes', async () => {
	const { id } = [...library.facts.values()].find(({ value }) => typeof value === 'number') ?? { id: '' };
	await expect(
		read(`In 2022 it was <Fact id="${id}" />, see [the glossary](/glossary/).\n\n<Note title="By the way">It floods.</Note>`),
	).resolves.toBeDefined();
});
