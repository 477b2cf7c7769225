/** Files whose names contain a hash of their contents, by path below the site's root. */
export const HASHED = [
	'assets/*',
	'pagefind/fragment/*',
	'pagefind/index/*',
	'pagefind/archive/fragment/*',
	'pagefind/archive/index/*',
] as const;

/** Values of `Cache-Control`. */
export const CACHING = {
	/** For hashed files: keep for a year, never revalidate. */
	hashed: 'public, max-age=31536000, immutable',
	/** For all others: keep, but revalidate each time. */
	asked: 'public, max-age=0, must-revalidate',
} as const;

/** Hashed files as a regular expression over paths without a leading slash. */
export const hashedPattern = `(?:${HASHED.map((path) => path.replaceAll('.', String.raw`\.`).replace('*', '[^/]+')).join('|')})$`;

/** Whether a path below the root names a hashed file. */
export const isHashed = (path: string) => new RegExp(`^${hashedPattern}`).test(path);
