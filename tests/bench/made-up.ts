/** A section of a site that does not exist, in words that look like words. */
export interface MadeUpSection {
	id: string;
	title: string;
	/** One sentence of 40 to 160 characters. */
	summary: string;
	parts: readonly { heading: string; paragraphs: readonly string[] }[];
}

const ONSETS = 'b br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sh sl st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'm', 't', 'nd', 'ck'];

/** How many different words the language has; like a real one, a short text uses few of them. */
const WORDS = 30_000;

/** Words of a paragraph, paragraphs under a heading, headings of a section. */
const SHAPE = { words: 60, paragraphs: 2, headings: 4 } as const;

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const pick = <T extends string>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)] ?? '';

/** Different words, the shorter ones first, as in a real language the common words are short. */
export function makeWords(count: number, random: () => number) {
	const words = new Set<string>();
	while (words.size < count) {
		const syllables = 1 + Math.floor((words.size / count) * 2 + random() * 2);
		const word = Array.from({ length: syllables }, () => pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random)).join('');
		if (word.length > 2) words.add(word);
	}
	return [...words];
}

/** Draws words by Zipf's law: the second most common half as often as the first, the third a third as often. */
export function zipf(words: readonly string[], random: () => number) {
	let total = 0;
	const sums = words.map((_, rank) => (total += 1 / (rank + 1)));
	return () => {
		const aim = random() * total;
		let [low, high] = [0, sums.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sums[middle] ?? 0) < aim) low = middle + 1;
			else high = middle;
		}
		return words[low] ?? '';
	};
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The same sections for the same seed, and the first of many are those of few. */
export function makeSections(count: number, seed = 1): MadeUpSection[] {
	const words = makeWords(WORDS, seeded(seed));
	const random = seeded(seed + 1);
	const word = zipf(words, random);
	const line = (length: number) => capital(Array.from({ length }, word).join(' '));
	const sentence = (length: number) => `${line(length)}.`;
	const paragraph = () => Array.from({ length: SHAPE.words / 12 }, () => sentence(12)).join(' ');
	return Array.from({ length: count }, (_, i) => ({
		id: `made-up-${i + 1}`,
		title: `${line(3)} ${pick(words, random)}`.slice(0, 60),
		summary: sentence(14).padEnd(40, '.').slice(0, 160),
		parts: Array.from({ length: SHAPE.headings }, () => ({
			heading: `${line(2)} ${pick(words, random)}`,
			paragraphs: Array.from({ length: SHAPE.paragraphs }, paragraph),
		})),
	}));
}
