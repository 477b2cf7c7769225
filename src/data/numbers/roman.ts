const NUMERALS = [
	['X', 10],
	['IX', 9],
	['V', 5],
	['IV', 4],
	['I', 1],
] as const;

/** The Roman numeral of a part, from 1 to 39. */
export function roman(number: number): string {
	const step = NUMERALS.find(([, value]) => value <= number);
	return step ? step[0] + roman(number - step[1]) : '';
}
