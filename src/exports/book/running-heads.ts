/** A chapter of the book, for the head of its pages. */
export interface ChapterHead {
	section: string;
	number: number;
	title: string;
	/** The part it is in: “IV Ecosystem”. */
	part: string;
}

/** A string of CSS: quotes, backslashes and whatever could end a style element are escaped. */
const quoted = (text: string) => `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/**
 * The style of the printed pages’ heads: part on the left, chapter on the right.
 * CSS has `string-set` for this, but no browser draws it, so each chapter has a page of its own name.
 */
export function runningHeads(chapters: readonly ChapterHead[]) {
	return chapters
		.map(
			({ section, number, title, part }) =>
				`#${section}{page:at-${section}}@page at-${section}{@top-left{content:${quoted(part)}}@top-right{content:${quoted(`${number} ${title}`)}}}`,
		)
		.join('\n');
}
