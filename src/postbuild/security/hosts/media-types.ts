/** Media types by file extension, for every kind of file on the site. */
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
	epub: 'application/epub+zip',
	pdf: 'application/pdf',
} as const;

/** Extensions of text files, which are served as UTF-8. */
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
