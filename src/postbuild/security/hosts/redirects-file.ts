/** A former address and its replacement. */
export interface Redirect {
	from: string;
	to: string;
}

/** Reads the `_redirects` file of a built site. */
export const readRedirects = (text: string): Redirect[] =>
	text.split('\n').flatMap((line) => {
		const [from, to] = line.trim().split(/\s+/);
		return from?.startsWith('/') && to ? [{ from, to }] : [];
	});
