import { inScale } from '../query/amounts.ts';

const SIZES = [1e12, 1e9, 1e6] as const;

const ONE = { million: 1e6, billion: 1e9 } as const;

const scaleOf = (unit: string | null) => (/\bbillion\b/.test(unit ?? '') ? ONE.billion : /\bmillion\b/.test(unit ?? '') ? ONE.million : 1);

/** An amount rounded, and cut off as in “over 853 billion”, to so many digits after the point. */
const rounded = (value: number, digits: number) => {
	const step = 10 ** digits;
	return [Math.round(value * step) / step, Math.floor(value * step) / step];
};

/**
 * How readers say an amount, in the spelling by which amounts are compared: 853,062 million as “853062”, “853.1bn” and “853bn”.
 * @param unit as in the data, such as “RMB million” or “people”
 */
export function spokenAmounts(value: number, unit: string | null) {
	const number = Math.abs(value);
	const bare = String(Number(number.toFixed(2)));
	if (/^%/.test(unit ?? '')) return [...new Set([`${bare}pct`, `${Math.round(number)}pct`, bare])];
	const amount = number * scaleOf(unit);
	const size = SIZES.find((scale) => amount >= scale);
	if (size === undefined) return [bare];
	const inSize = amount / size;
	// One digit says too little: 1.31 billion is hardly asked for as “1 billion”.
	const digits = inSize < 10 ? [1, 2] : [0, 1, 2];
	return [...new Set([bare, inScale(amount), ...digits.flatMap((count) => rounded(inSize, count)).map((said) => inScale(said * size))])];
}
