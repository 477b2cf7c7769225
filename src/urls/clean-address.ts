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
