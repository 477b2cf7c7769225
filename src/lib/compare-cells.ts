const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** A number as tables print it: “−1,234.5”, “RMB 853.1 billion”, “12%”, “US$3.59 billion, agreed”; undefined where the text begins with none. */
export function numberIn(text: string) {
	const match =
		/^(?:about |~|≈)?([−–+-]?)\s*(?:RMB|US\$|HK\$|\$|¥)?\s*([−-]?)(\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|trillion)?/i.exec(text);
	if (!match) return undefined;
	const [, sign = '', inner = '', digits = '', scale = ''] = match;
	const value = Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1);
	return /[−–-]/.test(sign + inner) ? -value : value;
}

/** A date as tables print it, as a number that grows with time: “10 September 2019”, “March 2022”, “fiscal 2022”, “2019”; undefined for other texts. */
export function dateIn(text: string) {
	const match =
		/^(?:(?:on|in|from|since|about|early|mid|late) )?(?:(\d{1,2}) )?(?:(fiscal|calendar|[A-Z][a-z]+)(?: quarter)? )?((?:1[89]|20)\d\d)\b/.exec(
			text,
		);
	if (!match) return undefined;
	const [, day = '0', word = '', year = ''] = match;
	const month = MONTHS.indexOf(word) + 1;
	if (word !== '' && month === 0 && !/^(?:fiscal|calendar)$/.test(word)) return undefined;
	return Number(year) * 10_000 + month * 100 + Number(day);
}

/** Most cells of a column say what kind it is. */
const most = (values: readonly unknown[]) => values.filter((value) => value !== undefined).length > values.length * 0.6;

/** How to read the cells of a column; undefined where they are words. */
function readerOf(texts: readonly string[]) {
	const filled = texts.filter((text) => text !== '');
	return most(filled.map(dateIn)) ? dateIn : most(filled.map(numberIn)) ? numberIn : undefined;
}

/** Whether a column with these texts is of words, which are read from A on; of numbers and dates the highest are wanted first. */
export const isOfWords = (texts: readonly string[]) => readerOf(texts) === undefined;

/**
 * The order in which cells with these texts ascend or descend, as indices: by date, by number, or by word.
 * Empty cells, and those of another kind than the column, come last in both directions; equal cells keep their order.
 */
export function sortedOrder(texts: readonly string[], descending: boolean) {
	const read = readerOf(texts);
	const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
	const keys = texts.map((text) => (read ? read(text) : text || undefined));
	return [...texts.keys()].sort((a, b) => {
		const [x, y] = [keys[a], keys[b]];
		if (x === undefined || y === undefined) return x === y ? a - b : x === undefined ? 1 : -1;
		const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
		return (descending ? -order : order) || a - b;
	});
}
