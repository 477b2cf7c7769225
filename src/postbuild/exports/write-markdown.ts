import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewDates } from '../../data/sections/review-dates.ts';
import { roman } from '../../data/numbers/roman.ts';
import { llmsFull, llmsIndex, type Twin } from '../../exports/markdown/llms.ts';
import { mainOf, sectionToMarkdown } from '../../exports/markdown/section-to-markdown.ts';
import { buildCache } from '../../lib/build-cache.ts';
import { attributeIn, textIn } from '../../lib/html-tree.ts';
import { outline, sectionIds } from '../../outline.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';

const partOf = new Map<string, string>(outline.flatMap(({ part, ids }, i) => ids.map((id) => [id, `${roman(i + 1)} ${part}`] as const)));

/** Writes each section as Markdown beside its page, and `llms.txt` and `llms-full.txt`. */
export function writeMarkdown({ folder, base, origin }: BuiltSite): Step {
	const root = origin + base;
	const reviewed = reviewDates(sectionIds);
	const { textFor } = buildCache('markdown', [...globSync('src/exports/markdown/*.ts').sort(), 'package-lock.json']);
	const sections = new Map<string, Twin>();
	return {
		take({ path, html, tree }) {
			const id = path.slice(1, -1);
			const part = partOf.get(id);
			if (part === undefined) return;
			const title = textIn(tree, 'h1') ?? id;
			const summary = attributeIn(tree, 'meta[name="description"]', 'content') ?? '';
			const main = mainOf(html);
			const head = { title, part, url: `${root}${id}/`, reviewed: reviewed.get(id) ?? '' };
			const markdown = textFor(JSON.stringify([main, head]), () => sectionToMarkdown(main, head));
			sections.set(id, { id, title, part, summary, markdown });
		},
		async make() {
			const ordered = sectionIds.flatMap((id) => sections.get(id) ?? []);
			for (const { id, markdown } of ordered) writeFileSync(join(folder, `${id}.md`), markdown);
			writeFileSync(join(folder, 'llms.txt'), llmsIndex(ordered, root));
			writeFileSync(join(folder, 'llms-full.txt'), llmsFull(ordered, root));
		},
	};
}
