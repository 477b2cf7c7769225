const SMALL =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SPELT: ReadonlyMap<string, number> = new Map([
	...SMALL.map((word, i) => [word, i + 1] as const),
	...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Every scale an amount is written with, largest first; the first name is the one that amounts are compared by. */
const SCALES = [
	['tn', 1e12, 'trillions?|tn|trn|t'],
	['bn', 1e9, 'billions?|bln|bn|b'],
	['m', 1e6, 'millions?|mln|mn|m'],
] as const;

const PERCENT = String.raw`%|per\s?cent\b|pct\b|percent\b`;

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

/** An amount as it is written, for use in a longer expression: “853.1 billion”, “$1.3tn”, “69.5 %”, “nine per cent”, “four hundred million”. */
export const AMOUNT = [
	String.raw`(?<![\p{L}\p{N}.,])(?:${NUMBER}\s?(?:(?:trillions?|billions?|millions?|tn|trn|bln|bn|mln|mn)(?![\p{L}\p{N}])|${PERCENT})`,
	String.raw`${NUMBER}[tbm](?![\p{L}\p{N}])`,
	String.raw`(?:${[...SPELT.keys()].join('|')})(?:\shundred)?\s(?:(?:trillion|billion|million)(?![\p{L}\p{N}])|${PERCENT}))`,
].join('|');

const PARTS = new RegExp(String.raw`^([\d.,]+|[a-z\s]+?)\s?(?:(${PERCENT})|(${SCALES.map(([, , names]) => names).join(')|(')}))$`);

function valueOf(written: string) {
	if (/^\d/.test(written)) return Number(written.replaceAll(',', ''));
	const [first = '', hundred] = written.split(/\s/);
	return (SPELT.get(first) ?? Number.NaN) * (hundred ? 100 : 1);
}

/** Rounding errors of the scale are no digits of the amount. */
const DIGITS = 12;

/** An amount of so many units in the largest scale that fits: 1,310,000,000 is “1.31bn”. */
export function inScale(amount: number) {
	const [name, size] = SCALES.find(([, scale]) => amount >= scale) ?? ['m', 1e6];
	return `${Number((amount / size).toPrecision(DIGITS))}${name}`;
}

/** What two ways to write one amount have in common, or undefined where a word, in lower case, is no amount: “1,310 million” and “1.31bn” are both “1.31bn”. */
export function amountOf(word: string) {
	const [, written = '', percent, ...scales] = PARTS.exec(word) ?? [];
	const value = valueOf(written);
	if (Number.isNaN(value) || written === '') return undefined;
	if (percent) return `${value}pct`;
	const size = SCALES[scales.findIndex((scale) => scale !== undefined)]?.[1];
	return size && inScale(value * size);
}

/** The number of an amount without its scale: 853.1 of “853.1 billion”. */
export const bareNumber = (word: string) => /^(\d[\d,.]*)\D/.exec(word)?.[1]?.replaceAll(',', '');
