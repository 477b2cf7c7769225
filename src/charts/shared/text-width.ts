/** Advance widths in ems, rounded up from DejaVu Sans, the widest face readers are likely to have: words that fit in it fit in all. */
const WIDTHS: readonly (readonly [characters: string, ems: number])[] = [
	["'ijlIJ ,.’/:;\\|f-\u00a0", 0.34],
	['()[]t!r"', 0.41],
	['szckLF?*_–“”vxy', 0.58],
	['ABCKPRSTVXYZE', 0.69],
	['DGHNOQU&', 0.78],
	['mwMW%#+<=>~−→@…', 0.97],
];

const em = new Map(WIDTHS.flatMap(([characters, ems]) => [...characters].map((character) => [character, ems] as const)));

/** How wide a line of words is at most, set in `size` pixels of the reader’s sans. */
export function textWidth(text: string, size = 13) {
	return [...text].reduce((sum, character) => sum + (em.get(character) ?? 0.64) * size, 0);
}

/** Breaks words into lines of at most `width` pixels; a single longer word keeps a line of its own. */
export function wrapText(text: string, width: number, size = 13) {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : undefined;
		if (longer !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
