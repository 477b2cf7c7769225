/** The media type of each kind of file on the site that a server cannot be trusted to know. */
export const MEDIA_TYPES = {
	html: 'text/html',
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	csv: 'text/csv',
	md: 'text/markdown',
	txt: 'text/plain',
	xml: 'application/xml',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
} as const;

/** Kinds of files that are text. */
export const TEXT_KINDS: ReadonlySet<string> = new Set([
	'html',
	'css',
	'js',
	'json',
	'csv',
	'md',
	'txt',
	'xml',
	'svg',
	'webmanifest',
	'bib',
	'ris',
]);

/** Kinds of files that shrink when they are packed; the others are packed already. */
export const PACKED_KINDS: ReadonlySet<string> = new Set([...TEXT_KINDS, 'wasm']);
