import { elementsIn, type Tree } from '../../lib/html-tree.ts';

/** What a reader may point at. Ids of fields, drawings and their parts serve the page alone. */
const PLACES = 'main [id]:is(h1, h2, h3, h4, h5, h6, figure, .tabled, tr, li, dl > div, details, section, article)';

/** Ids that follow from the order of things, or that only name a part for programs. */
const VOLATILE = /^(?:source-\d+|note-[a-z]\d*|search-.*|.*-title)$/;

/** In the book an id follows from the section’s own: it is kept there. */
const DERIVED = '--';

/** The fragments of a page that must never disappear, in the order of the alphabet. */
export function keptIds(tree: Tree) {
	const ids = elementsIn(tree, PLACES).map(({ attribs: { id = '' } }) => id);
	return [...new Set(ids)].filter((id) => !VOLATILE.test(id) && !id.includes(DERIVED)).sort();
}

/** Files that a reader may link to or fetch again, by their path below the root. What pages fetch for themselves may change. */
const KEPT_FILES = [
	/^[\w-]+\.md$/,
	/^llms(?:-full)?\.txt$/,
	/^(?:feed|sitemap-index)\.xml$/,
	/^(?:robots|licences)\.txt$/,
	/^(?:data|cite)\/[\w.-]+$/,
	/^sources\.\w+$/,
	/^og\/[\w-]+\.png$/,
	/^charts\/[\w-]+\.(?:svg|png)$/,
	/^[\w-]+\.epub$/,
];

export const isKeptFile = (path: string) => !path.endsWith('.html') && KEPT_FILES.some((pattern) => pattern.test(path));
