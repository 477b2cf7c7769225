import { roman } from '../figures/roman.ts';
import { outline, sectionIds } from '../outline.ts';
import { reviewDates } from '../sections/review-dates.ts';
import type { TwinHead } from '../twins/twin-of.ts';
import { type BuiltPage, type BuiltSite, readPages } from './built-site.ts';
import { inThread } from './in-thread.ts';

/** What the thread that writes the twins needs to know. */
export interface TwinsTask {
	folder: string;
	/** The permanent address of the front page. */
	root: string;
	sections: readonly { id: string; summary: string; html: string; head: TwinHead }[];
}

const partOf = new Map<string, string>(outline.flatMap(({ part, ids }, i) => ids.map((id) => [id, `${roman(i + 1)} ${part}`] as const)));

/** Writes each section as Markdown beside its page, and the two files that lead programs to them. */
export async function writeTwins({ folder, base, origin }: BuiltSite) {
	const root = origin + base;
	const reviewed = reviewDates(sectionIds);
	const pages = new Map((await readPages(folder)).map((page) => [page.path, page]));
	const section = (id: string, { html, document }: BuiltPage) => ({
		id,
		summary: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
		html,
		head: {
			title: document.querySelector('h1')?.textContent.trim() ?? id,
			part: partOf.get(id) ?? '',
			url: `${root}${id}/`,
			reviewed: reviewed.get(id) ?? '',
		},
	});
	const sections = sectionIds.flatMap((id) => {
		const page = pages.get(`/${id}/`);
		return page ? [section(id, page)] : [];
	});
	await inThread(new URL('./write-twins-thread.ts', import.meta.url), { folder, root, sections } satisfies TwinsTask);
}
