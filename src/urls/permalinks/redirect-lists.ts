import { bookId } from '../book-id.ts';
import { type Redirects, targetOf } from './redirects.ts';

/** A redirect for the host of the pages: whole addresses only, since hosts never see fragments. */
export interface HostRedirect {
	from: string;
	to: string;
}

/** What the host of the pages has to redirect, each straight to the last address, under the base path. */
export function hostRedirects(known: Redirects, base: string): HostRedirect[] {
	return Object.keys(known)
		.filter((from) => !from.includes('#'))
		.sort()
		.map((from) => ({ from: base + from.slice(1), to: base + (targetOf(from, known) ?? from).slice(1) }));
}

/** An address of a section as the book has it: `/cloud/#revenue` is `/all/#cloud--revenue`. */
function inBook(address: string) {
	const [, section, id = ''] = /^\/([\w-]+)\/(?:#(.+))?$/.exec(address) ?? [];
	return section && section !== 'all' ? `/all/#${bookId(section, id)}` : undefined;
}

/**
 * What the script on a page has to redirect: old addresses with a fragment, straight to the last address.
 * A host carries fragments along to a page’s new address, so they are listed there as well; and so they are in the book.
 * @param exists tells whether an address, with its fragment, is there in the built site
 */
export function movedFragments(known: Redirects, exists: (address: string) => boolean): Record<string, string> {
	const moved = new Map<string, string>();
	const lead = (from: string | undefined, to: string) => {
		if (from !== undefined && !moved.has(from) && !exists(from)) moved.set(from, to);
	};
	for (const from of Object.keys(known).sort()) {
		const [page = '', id] = from.split('#');
		const target = targetOf(from, known);
		if (!id || target === undefined) continue;
		const newPage = targetOf(page, known)?.split('#')[0];
		const book = inBook(target);
		lead(from, target);
		if (newPage) lead(`${newPage}#${id}`, target);
		lead(inBook(from), book && exists(book) ? book : target);
	}
	return Object.fromEntries(moved);
}
