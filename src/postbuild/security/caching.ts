/** The files, below the site's root, whose names change with their contents. */
export const HASHED = ['assets/*', 'pagefind/fragment/*', 'pagefind/index/*'] as const;

/** What may be said about keeping a copy. */
export const CACHING = {
	/** The name says which contents it has: keep it, never ask again. */
	hashed: 'public, max-age=31536000, immutable',
	/** Keep it, but ask each time whether it is still the same. */
	asked: 'public, max-age=0, must-revalidate',
} as const;

/** The hashed files as a regular expression over paths without a slash before them. */
export const hashedPattern = `(?:${HASHED.map((path) => path.replaceAll('.', String.raw`\.`).replace('*', '[^/]+')).join('|')})$`;

/** Whether a file's name, by its path below the root, changes with its contents. */
export const isHashed = (path: string) => new RegExp(`^${hashedPattern}`).test(path);
