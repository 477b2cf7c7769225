import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { roman } from '../figures/roman.ts';
import { outline, sectionIds } from '../outline.ts';
import { reviewDates } from '../sections/review-dates.ts';
import { llmsFull, llmsIndex, type Twin } from '../twins/llms.ts';
import { twinOf } from '../twins/twin-of.ts';
import { type BuiltPage, type BuiltSite, readPages } from './built-site.ts';

const partOf = new Map<string, string>(outline.flatMap(({ part, ids }, i) => ids.map((id) => [id, `${roman(i + 1)} ${part}`] as const)));

/** Writes each section as Markdown beside its page, and the two files that lead programs to them. */
export async function writeTwins({ folder, base, origin }: BuiltSite) {
	const root = origin + base;
	const reviewed = reviewDates(sectionIds);
	const pages = new Map((await readPages(folder)).map((page) => [page.path, page]));
	const twinFor = (id: string, { html, document }: BuiltPage): Twin => {
		const title = document.querySelector('h1')?.textContent.trim() ?? id;
		const part = partOf.get(id) ?? '';
		const summary = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
		return { id, title, part, summary, markdown: twinOf(html, { title, part, url: `${root}${id}/`, reviewed: reviewed.get(id) ?? '' }) };
	};
	const twins = sectionIds.flatMap((id) => {
		const page = pages.get(`/${id}/`);
		return page ? [twinFor(id, page)] : [];
	});
	for (const { id, markdown } of twins) await writeFile(join(folder, `${id}.md`), markdown);
	await writeFile(join(folder, 'llms.txt'), llmsIndex(twins, root));
	await writeFile(join(folder, 'llms-full.txt'), llmsFull(twins, root));
}
