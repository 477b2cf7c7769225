/** What an address that leads nowhere was meant to be. */
export interface MeantAddress {
	/** The path of a page below the root, without slashes at its ends. */
	page: string;
	/** The path of a file below the root. */
	file: string;
	/** A fragment that stood in the path with its sign escaped. */
	id: string;
}

/** Undoes escapes, also those of escapes; one that is cut stays as it is. */
function decoded(path: string): string {
	try {
		const text = decodeURIComponent(path);
		return text === path ? text : decoded(text);
	} catch {
		return path;
	}
}

/** Reads a path below the root as it was meant: lower case, without endings, slashes and signs that come along when an address is copied, and without parameters behind it. */
export function meantAddress(path: string): MeantAddress {
	const [before = '', id = ''] = decoded(path).toLowerCase().split('#');
	const text = (before.split(/[?&]/)[0] ?? '').replace(/\/{2,}/g, '/').replace(/^\/|[^\p{L}\p{N}]+$/gu, '');
	const page = text
		.replace(/(?:(?:^|\/)index)?\.(?:html?|php|aspx?)$/, '')
		.replace(/\/(?:index|amp)$/, '')
		.replace(/[^\p{L}\p{N}]+$/u, '');
	return { page, file: text, id: id.replace(/[^\w.-]/g, '') };
}
