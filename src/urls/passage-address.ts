/** A passage and the text of its page around it. Line breaks part blocks, such as paragraphs and cells, and are nowhere else. */
export interface Passage {
	before: string;
	text: string;
	after: string;
}

/** How a browser is told to find a passage: by all its words, or by its first and last, between those around it. */
interface Directive {
	prefix: string;
	start: string;
	end: string;
	suffix: string;
}

/** How many words of each end of a passage, and of the text around it, are tried in turn until they lead to it alone. */
const TRIES = [
	{ ends: 4, around: 0 },
	{ ends: 4, around: 3 },
	{ ends: 8, around: 3 },
	{ ends: 8, around: 8 },
	{ ends: 16, around: 16 },
] as const;

const LETTER = String.raw`[\p{L}\p{N}_]`;

const blocksOf = (text: string) =>
	text
		.split('\n')
		.map((block) => block.trim().split(/\s+/).filter(Boolean))
		.filter(({ length }) => length > 0);

/** Browsers find whole words only: a passage that begins or ends within a word grows to its edge. */
function wholeWords({ before, text, after }: Passage): Passage {
	const isLetter = new RegExp(LETTER, 'u');
	const left = isLetter.test(text.charAt(0)) ? (new RegExp(`${LETTER}*$`, 'u').exec(before)?.[0] ?? '') : '';
	const right = isLetter.test(text.slice(-1)) ? (new RegExp(`^${LETTER}*`, 'u').exec(after)?.[0] ?? '') : '';
	return { before: before.slice(0, before.length - left.length), text: left + text + right, after: after.slice(right.length) };
}

function directive({ before, text, after }: Passage, { ends, around }: (typeof TRIES)[number]): Directive {
	const blocks = blocksOf(text);
	const [first = [], last = first] = [blocks[0], blocks.at(-1)];
	const whole = blocks.length === 1 && first.length <= ends * 2;
	return {
		prefix: around > 0 ? (blocksOf(before).at(-1) ?? []).slice(-around).join(' ') : '',
		start: (whole ? first : first.slice(0, ends)).join(' '),
		end: whole ? '' : last.slice(-ends).join(' '),
		suffix: around > 0 ? (blocksOf(after)[0] ?? []).slice(0, around).join(' ') : '',
	};
}

/** A pattern for words of one block, with whatever spaces are between them. */
const pattern = (words: string) => words.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(' ', String.raw`[^\S\n]+`);

/** Whether a browser, which takes the first place that fits, comes to the passage itself. */
function leadsThere({ prefix, start, end, suffix }: Directive, { before, text, after }: Passage) {
	const edge = (words: string) => `(?<!${LETTER})${pattern(words)}(?!${LETTER})`;
	const found = edge(start) + (end && `[^]*?${edge(end)}`);
	const whole = String.raw`(${prefix && String.raw`${edge(prefix)}\s*`})(${found})${suffix && String.raw`\s*${edge(suffix)}`}`;
	const match = new RegExp(whole, 'iu').exec(before + text + after);
	const from = before.length + text.length - text.trimStart().length;
	return match !== null && match.index + (match[1]?.length ?? 0) === from && match[2]?.length === text.trim().length;
}

/** Commas, hyphens and ampersands have a meaning in a directive. */
const encode = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');

const written = ({ prefix, start, end, suffix }: Directive) =>
	[prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`].filter(Boolean).join(',');

/**
 * The address of a passage, as a text fragment: browsers that know those mark it and scroll to it, others go to the place of the page whose id is given.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress(page: string, place: string, passage: Passage) {
	const whole = wholeWords(passage);
	const tries = TRIES.map((size) => directive(whole, size));
	// Words that are there more often than can be told apart lead at least to the first place that has them.
	const best = tries.find((one) => leadsThere(one, whole)) ?? tries.at(-1);
	const [address = ''] = page.split('#');
	return best ? `${address}#${encodeURIComponent(place)}:~:text=${written(best)}` : address;
}
