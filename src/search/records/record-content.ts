/** Stands between the parts of a record's content: what only helps to find it, what is read, and other spellings of what is read. Only the second is part of an excerpt. */
export const DIVIDER = '␞';

/** What is read of a record, and other spellings of it: “853062” of “853,062”. */
export function readContent(content: string) {
	const [, text = '', spellings = ''] = content.split(DIVIDER);
	return { text: text.trim(), spellings: spellings.trim() };
}

/** A record's content without what its metadata say as well. */
export function slimContent(content: string) {
	const { text, spellings } = readContent(content);
	return DIVIDER + text + (spellings && DIVIDER + spellings);
}
