/** How a figure is written: rounded for reading, in full as filed, without the thing counted, or as a bare number for a table. */
export type FigureForm = 'short' | 'full' | 'count' | 'bare';

/** What the formatting needs of a fact. */
export interface Figure {
	value: number | string | null;
	unit: string | null;
}

const MINUS = '−';

const makeFormat = (digits: number, fixed: boolean) =>
	new Intl.NumberFormat('en', { maximumFractionDigits: digits, minimumFractionDigits: fixed ? digits : 0 });

/** Formats are few, and dear to make. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number in English digits with a real minus sign; `digits` places at the most and, if `fixed`, at the least. */
export function formatNumber(value: number, digits = 1, fixed = false) {
	const key = `${digits} ${fixed}`;
	const format = formats.get(key) ?? makeFormat(digits, fixed);
	formats.set(key, format);
	const text = format.format(Math.abs(value));
	return value < 0 ? `${MINUS}${text}` : text;
}

const CURRENCY = /^(RMB|US\$|HK\$)(?: (million|billion))?$/;

/** A non-breaking space keeps a number with its unit. */
const NBSP = '\u00a0';

function scaleOf(value: number, scale: string | undefined) {
	if (scale === 'million' && Math.abs(value) >= 1000) return { scaled: value / 1000, word: 'billion', digits: 1 };
	return { scaled: value, word: scale, digits: scale === 'million' ? 0 : 2 };
}

function formatMoney(value: number, currency: string, scale: string | undefined, form: FigureForm) {
	const { scaled, word, digits } = form === 'full' ? { scaled: value, word: scale, digits: 2 } : scaleOf(value, scale);
	// A price in single dollars is written to the cent: US$27.60.
	const cents = word === undefined && !Number.isInteger(scaled);
	const amount = formatNumber(Math.abs(scaled), digits, cents || (form === 'short' && word === 'billion' && scale === 'million'));
	const money = currency === 'RMB' ? `RMB${NBSP}${amount}` : `${currency}${amount}`;
	return `${value < 0 ? MINUS : ''}${money}${word ? `${NBSP}${word}` : ''}`;
}

/** A count such as 36,700,000 is read as “36.7 million”; below a million every digit is shown. */
function formatCount(value: number, form: FigureForm) {
	if (form === 'full' || Math.abs(value) < 1e6) return formatNumber(value, 2);
	const billions = Math.abs(value) >= 1e9;
	return `${formatNumber(value / (billions ? 1e9 : 1e6), billions ? 2 : 1)}${NBSP}${billions ? 'billion' : 'million'}`;
}

/**
 * Writes a figure with its unit: 853062 “RMB million” → “RMB 853.1 billion”, in full “RMB 853,062 million”.
 * Words are returned as they are.
 * @throws if the fact carries no figure.
 */
export function formatFigure({ value, unit }: Figure, form: FigureForm = 'short'): string {
	if (value === null) throw new Error('This fact carries no figure: cite it with <Cite> instead.');
	if (typeof value === 'string') return value;
	if (form === 'bare') return formatNumber(value, 2);
	const money = unit?.match(CURRENCY);
	if (money?.[1]) return formatMoney(value, money[1], money[2], form);
	if (unit?.startsWith('%')) return `${formatNumber(value, 1)}%`;
	const { scale, counted } = unit?.startsWith('million ')
		? { scale: 1e6, counted: unit.slice(8) }
		: { scale: 1, counted: unit === 'rank' ? '' : (unit ?? '') };
	const count = formatCount(value * scale, scale > 1 && form === 'full' ? 'short' : form);
	return counted && form !== 'count' ? `${count}${NBSP}${counted}` : count;
}

const SCALE: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/** The factor from one unit to another of the same kind: “RMB million” to “RMB billion” is 0.001. @throws if they differ in kind. */
export function convert(value: number, from: string | null, to: string) {
	const parse = (unit: string) => {
		const [, kind = unit, scale] = unit.match(/^(.*?)\s*(million|billion)?(?: people)?$/) ?? [];
		return { kind: /people$/.test(unit) ? 'people' : kind.startsWith('%') ? '%' : kind, scale: SCALE[scale ?? ''] ?? 1 };
	};
	const a = parse(from ?? '');
	const b = parse(to);
	if (a.kind !== b.kind) throw new Error(`A figure in “${from ?? 'no unit'}” cannot stand in a column of “${to}”.`);
	return (value * a.scale) / b.scale;
}
