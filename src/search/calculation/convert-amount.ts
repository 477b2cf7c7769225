import { formatFigure, formatNumber } from '../../data/numbers/format-value.ts';
import type { AskedData } from './asked-series.ts';
import type { Calculation } from './parse-calculation.ts';
import type { Reply } from './reply.ts';

type Conversion = Extract<Calculation, { op: 'convert' }>;

const MILLION = 1e6;

/** The digits of a rate, as companies file it. */
const RATE_DIGITS = 4;

const write = (amount: number, currency: string, form: 'short' | 'full' = amount >= 1e9 ? 'short' : 'full') =>
	formatFigure(amount >= MILLION ? { value: amount / MILLION, unit: `${currency} million` } : { value: amount, unit: currency }, form);

/** The year of a filed figure in RMB million that has just these digits, and its name: a bare “853062” may mean it. */
function figureLike({ amount, currency }: Conversion, { series, rates }: AskedData) {
	if (currency !== 'RMB' || amount < 1000 || amount >= MILLION * 10) return undefined;
	const rated = new Set(rates.map(({ year }) => year));
	const points = series.filter(({ unit, calendar }) => unit === 'RMB million' && calendar === 'fiscal').flatMap(({ points }) => points);
	return points.find(({ value, year }) => value === amount && rated.has(year));
}

/** An amount in the other currency, at the rate of a year's accounts; of the latest, where none is named. */
export function convertAmount(asked: Conversion, data: AskedData): Reply | undefined {
	const { amount, currency, year } = asked;
	const rate = year === undefined ? data.rates.at(-1) : data.rates.find((each) => each.year === year);
	if (!rate || amount === 0) return undefined;
	const like = year === undefined ? figureLike(asked, data) : undefined;
	if (like)
		return {
			question: 'Millions, as in the accounts, or single RMB?',
			choices: [`RMB ${formatNumber(amount)} million in US$ ${like.year}`, `RMB ${formatNumber(amount)} in US$ ${rate.year}`],
		};
	const other = currency === 'RMB' ? 'US$' : 'RMB';
	const result = currency === 'RMB' ? amount / rate.value : amount * rate.value;
	const scale = amount >= MILLION ? MILLION : 1;
	return {
		label: `${write(amount, currency, 'full')} in ${other}, at the rate of fiscal ${rate.year}`,
		head: write(result, other),
		text: '',
		workings: `${formatNumber(amount / scale, 2)} ${currency === 'RMB' ? '÷' : '×'} ${formatNumber(rate.value, RATE_DIGITS)} = ${formatNumber(result / scale, 2)}${scale > 1 ? ' (in millions)' : ''}`,
		figures: [
			{ text: `RMB for one US dollar in the accounts, fiscal ${rate.year}: ${formatNumber(rate.value, RATE_DIGITS)}`, id: rate.id },
		],
		sources: [rate.source],
	};
}
