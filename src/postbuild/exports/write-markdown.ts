import { roman } from '../../data/numbers/roman.ts';
import { attributeIn, textIn } from '../../lib/html-tree.ts';
import { outline, sectionIds } from '../../outline.ts';
import { reviewDates } from '../../data/sections/review-dates.ts';
import type { TwinHead } from '../../exports/markdown/section-to-markdown.ts';
import type { BuiltSite } from '../built-site.ts';
import { inThread } from '../../lib/in-thread.ts';
import type { Step } from '../steps.ts';

/** A section as the thread that writes the twins needs to know it. */
interface TwinTask {
	id: string;
	/** Its built page. */
	file: string;
	summary: string;
	head: TwinHead;
}

/** What that thread is to do. */
export interface TwinsTask {
	folder: string;
	/** The permanent address of the front page. */
	root: string;
	sections: readonly TwinTask[];
}

const partOf = new Map<string, string>(outline.flatMap(({ part, ids }, i) => ids.map((id) => [id, `${roman(i + 1)} ${part}`] as const)));

/** Writes each section as Markdown beside its page, and the two files that lead programs to them. */
export function writeMarkdown({ folder, base, origin }: BuiltSite): Step {
	const root = origin + base;
	const reviewed = reviewDates(sectionIds);
	const tasks = new Map<string, TwinTask>();
	return {
		take({ path, file, tree }) {
			const id = path.slice(1, -1);
			const part = partOf.get(id);
			if (part === undefined) return;
			const title = textIn(tree, 'h1') ?? id;
			const summary = attributeIn(tree, 'meta[name="description"]', 'content') ?? '';
			tasks.set(id, { id, file, summary, head: { title, part, url: `${root}${id}/`, reviewed: reviewed.get(id) ?? '' } });
		},
		async make() {
			const sections = sectionIds.flatMap((id) => tasks.get(id) ?? []);
			await inThread(new URL('./write-markdown-thread.ts', import.meta.url), { folder, root, sections } satisfies TwinsTask);
		},
	};
}
