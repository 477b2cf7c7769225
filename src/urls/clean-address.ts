import { pageOf } from './page-of.ts';

/**
 * The address of a page of the site or of a place in it, as it is copied, shared and shown: the page’s canonical path and the fragment.
 * What a search, a newsletter or another site has added to the address of a visit (`?mark=`, `utm_…`, `fbclid`) is no part of it.
 * Everything that the reader takes away as an address is made here.
 */
export function cleanAddress(href: string, base: string) {
	const { origin, pathname, hash } = new URL(href);
	const { path } = pageOf(pathname, base);
	// A directive such as `:~:text=` tells where to scroll; browsers that do not know it leave it in the fragment.
	return origin + base.replace(/\/$/, '') + path + hash.replace(/:~:.*/, '').replace(/^#$/, '');
}

/** The parameters that every page reads, and those that one page reads, by its path. */
const PARAMS = ['mark', 'filter', 'verdict', 'sort'];
const PARAMS_OF: Readonly<Record<string, readonly string[]>> = {
	'/search/': ['q', 'part'],
	'/data/explore/': ['s', 'from', 'to', 'unit'],
};

/** The address of a visit without the parameters that the page does not read: another site has added them, and readers would copy them along. */
export function ownAddress(href: string, base: string) {
	const address = new URL(href);
	const own = [...PARAMS, ...(PARAMS_OF[pageOf(address.pathname, base).path] ?? [])];
	for (const name of [...address.searchParams.keys()]) if (!own.includes(name)) address.searchParams.delete(name);
	return address;
}
