/** The one cache of the site. Visited pages and the copy of the whole site share it: a file is kept once. */
export const CACHE = 'site';
