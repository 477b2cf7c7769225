/** The path of the site with a slash at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The one cache of the site: visited pages and the copy of the whole site share it, so that a file is kept once. */
export const CACHE = `site ${base}`;

/** The list of all files of the copy, written by the build. It is in the cache once all of them are. */
export const FILE_LIST = `${base}offline/files.json`;

/** The address under which a file or page is kept: no query, and for pages a slash at the end in place of `.html`. */
export function cacheKey(address: string) {
	const { origin, pathname } = new URL(address);
	const path = pathname.replace(/\/index\.html$/, '/').replace(/(?<!\/404)\.html$/, '/');
	return origin + (/\/[^/.]+$/.test(path) ? `${path}/` : path);
}
