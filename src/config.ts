/** A base path with a slash at both ends: `x` and `/x` become `/x/`, nothing becomes `/`. */
export function withSlashes(path = '') {
	const inner = path.replace(/^\/+|\/+$/g, '');
	return inner ? `/${inner}/` : '/';
}

/** `SITE_URL`: scheme and host of the published site, without a slash at the end. */
export const siteUrl = (process.env['SITE_URL'] ?? 'https://alibaba-business-model.example').replace(/\/$/, '');

/** `BASE_PATH`: the path under which the site is served, with a slash at both ends. */
export const basePath = withSlashes(process.env['BASE_PATH']);

/** `SITE_OUT`: the folder into which the site is built. */
export const outDir = process.env['SITE_OUT'] ?? 'dist';

/** `SITE_PDF`: whether the book is printed as PDF too, and offered. Set by `npm run pdf` where there is a browser to print with. */
export const withPdf = process.env['SITE_PDF'] === 'yes';
