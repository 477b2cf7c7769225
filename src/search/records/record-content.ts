/** Separates the parts of a record's content: words that only help to find it, the text, and other spellings of its words. Excerpts are cut from the text alone. */
export const DIVIDER = '␞';

/** The text of a record, and other spellings of its words: “853062” for “853,062”. */
export function readContent(content: string) {
	const [, text = '', spellings = ''] = content.split(DIVIDER);
	return { text: text.trim(), spellings: spellings.trim() };
}
