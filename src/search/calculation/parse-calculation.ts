/** What a query asks to be computed. Names of series stand as they were typed; a year that is missing means the latest. */
export type Calculation =
	| { op: 'growth'; of: string; from: number; to?: number; yearly?: boolean }
	| { op: 'share' | 'ratio' | 'difference'; of: string; over: string; year?: number }
	| { op: 'margin'; of: string; years: readonly number[] }
	| { op: 'convert'; amount: number; currency: 'RMB' | 'US$'; year?: number };

/** A year; those in brackets belong to a name: “Cainiao (2023 structure)”. */
const YEAR = /\([^)]*\)|\b(?:19|20)\d\d\b/g;

const isYear = (match: string) => !match.startsWith('(');

const CURRENCY = String.raw`rmb|cny|yuan|renminbi|us\$|\$|usd|us dollars?|dollars?`;

const SCALE: Readonly<Record<string, number>> = { trillion: 1e12, tn: 1e12, billion: 1e9, bn: 1e9, million: 1e6, mn: 1e6, m: 1e6 };

const CONVERSION = new RegExp(
	String.raw`^(?:convert |how much (?:is|are) )?(${CURRENCY})?\s*(\d[\d,]*(?:\.\d+)?)\s*(${Object.keys(SCALE).join('|')})?\s*(${CURRENCY})?\s+(?:in|to|into|as)\s+(${CURRENCY})(?:\s+(?:in|at|of|for)?\s*((?:19|20)\d\d))?$`,
);

const GROWTH = /\b(?:growth|grow|grows|grew|grown|increased?|rise|rose|risen|fall|fell|fallen|declined?|dropped)\b/;

const AVERAGE = /\b(?:cagr|compound(?:ed)?|average)\b/g;

/** Words that tell how and not what. */
const HOW =
	/\b(?:what (?:is|was|were)|how (?:much|fast|strongly)|did|does|has|have|vs|versus|from|since|between|compared (?:to|with)|against|until|annual|yearly|rates?|year (?:on|over) year|per year|yoy|by|with)\b/g;

/** Shorter spans than a year are no part of the yearly series. */
const SHORTER = /\bquarter|\bq[1-4]\b|\bmonths?\b|\bhalf\b|\bh[12]\b/;

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/’/g, "'")
		.replace(/\b(?:fy|fiscal year|fiscal|calendar year|calendar|the year) ?'?(\d{4})\b/g, '$1')
		.replace(/\bfy ?'?(\d\d)\b/g, '20$1')
		.replace(/[?!"“”]/g, ' ')
		.replace(/(\d{4})\s*[-–—]\s*(\d{4})/g, '$1 to $2')
		.replace(/\s+/g, ' ')
		.trim();

const tidy = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.replace(/^(?:of|in|the|to|and) |(?: (?:of|in|to|and|on|for))+$/g, '')
		.trim();

/** The name in a text, without its years and the words that ask. */
const nameIn = (text: string) =>
	tidy(
		tidy(
			text
				.replace(YEAR, (match) => (isYear(match) ? ' ' : match))
				.replace(HOW, ' ')
				.replace(/\s(?:to|and)\s*$/, ''),
		),
	);

const yearOf = (year: number | undefined) => (year === undefined ? {} : { year });

const currencyOf = (text: string | undefined) =>
	text === undefined ? undefined : /^(?:rmb|cny|yuan|renminbi)$/.test(text) ? 'RMB' : 'US$';

function parseConversion(text: string): Calculation | undefined {
	const [, before, digits = '', scale, after, into, year] = CONVERSION.exec(text) ?? [];
	const currency = currencyOf(before ?? after);
	if (!currency || currency === currencyOf(into)) return undefined;
	const amount = Number(digits.replaceAll(',', '')) * (SCALE[scale ?? ''] ?? 1);
	return { op: 'convert', amount, currency, ...(year ? { year: Number(year) } : {}) };
}

/** “X as share of Y”, “X per employee”, “difference between X and Y”. */
function parsePair(text: string, [year, ...more]: readonly number[]): Calculation | undefined {
	const [, of = '', over = ''] =
		/^(.+?)(?: as)?(?: a| in)? (?:share|percent(?:age)?|per cent|proportion|fraction|%) of (.+)$/.exec(
			text.replace(/%/, ' % ').replace(/\s+/g, ' '),
		) ?? [];
	if (more.length > 0) return undefined;
	if (of) return { op: 'share', of: nameIn(of.replace(/ (?:as|in)$/, '')), over: nameIn(over), ...yearOf(year) };
	const [, each = ''] = /^(.+?) per (?:employee|head|person)\b/.exec(text) ?? [];
	if (each) return { op: 'ratio', of: nameIn(each), over: 'employees', ...yearOf(year) };
	const [, one = '', other = ''] = /\bdifferences? between (.+?) and (.+)$/.exec(text) ?? [];
	return one ? { op: 'difference', of: nameIn(one), over: nameIn(other), ...yearOf(year) } : undefined;
}

/** “growth of X since 2022”, “X 2022 vs 2026”, “how much did X grow in 2026”. */
function parseGrowth(text: string, years: readonly number[]): Calculation | undefined {
	const [from, to] = years.toSorted((a, b) => a - b);
	if (from === undefined || years.length > 2) return undefined;
	const grows = GROWTH.test(text);
	const yearly = /\bcagr\b/.test(text) || (grows && /\b(?:average|compound)/.test(text));
	const of = nameIn(
		text
			.replace(AVERAGE, ' ')
			.replace(GROWTH, ' ')
			.replace(/\bdifferences? between\b|\(\s*\)/g, ' '),
	);
	if (of === '') return undefined;
	if (to !== undefined) return from < to ? { op: 'growth', of, from, to, ...(yearly ? { yearly } : {}) } : undefined;
	if (!grows || yearly) return undefined;
	return /\bsince\b/.test(text) ? { op: 'growth', of, from } : { op: 'growth', of, from: from - 1, to: from };
}

/** Reads a query as a calculation, or returns undefined: most queries are none. */
export function parseCalculation(query: string): Calculation | undefined {
	const text = plain(query);
	if (SHORTER.test(text)) return undefined;
	const conversion = parseConversion(text);
	if (conversion) return conversion;
	const years = [...text.matchAll(YEAR)].flatMap(([match]) => (isYear(match) ? [Number(match)] : []));
	const pair = parsePair(text, years);
	if (pair) return pair;
	if (/\bmargins?\b/.test(text) && years.length > 0 && !GROWTH.test(text))
		return { op: 'margin', of: nameIn(text.replace(/\bmargins?\b/, ' ')), years };
	return parseGrowth(text, years);
}
