import { type SeriesUnit, seriesUnits } from '../data/convert-series.ts';

/** What a reader has chosen to see; the address of the page holds it. */
export interface SeriesChoice {
	series: readonly string[];
	/** The first and the last year; undefined is as far as the data go. */
	from?: number | undefined;
	to?: number | undefined;
	unit: SeriesUnit;
}

/** More lines than this cannot be told apart. */
export const MOST_SERIES = 6;

export const DEFAULT_CHOICE: SeriesChoice = { series: ['revenue'], unit: 'filed' };

const shown = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

function readSeries(text: string | null, known: { has(id: string): boolean }, faults: string[]) {
	if (text === null) return DEFAULT_CHOICE.series;
	const ids = [...new Set(text.split(',').map((id) => id.trim()))].filter(Boolean);
	const unknown = ids.filter((id) => !known.has(id));
	if (unknown.length > 0) faults.push(`There is no series ${unknown.slice(0, 3).map(shown).join(', ')}.`);
	const found = ids.filter((id) => known.has(id));
	if (found.length > MOST_SERIES) faults.push(`Only the first ${MOST_SERIES} series are shown.`);
	return found.length > 0 ? found.slice(0, MOST_SERIES) : DEFAULT_CHOICE.series;
}

function readYear(text: string | null, faults: string[]) {
	if (!text) return undefined;
	if (/^(?:19|20)\d\d$/.test(text)) return Number(text);
	faults.push(`${shown(text)} is no year.`);
	return undefined;
}

const isUnit = (text: string): text is SeriesUnit => seriesUnits.some((unit) => unit === text);

/** Reads a choice out of the query of an address. What cannot be read is the default, and `faults` says so in sentences. */
export function readChoice(query: string, known: { has(id: string): boolean }): { choice: SeriesChoice; faults: string[] } {
	const faults: string[] = [];
	const params = new URLSearchParams(query);
	const series = readSeries(params.get('s'), known, faults);
	let [from, to] = [readYear(params.get('from'), faults), readYear(params.get('to'), faults)];
	if (from !== undefined && to !== undefined && from > to) {
		faults.push(`${from} is after ${to}: all years are shown.`);
		from = to = undefined;
	}
	const named = params.get('unit') ?? DEFAULT_CHOICE.unit;
	if (!isUnit(named)) faults.push(`${shown(named)} is no unit.`);
	return { choice: { series, from, to, unit: isUnit(named) ? named : DEFAULT_CHOICE.unit }, faults };
}

/** The query that holds a choice; empty for the default. */
export function writeChoice({ series, from, to, unit }: SeriesChoice) {
	const parts = [
		series.join() === DEFAULT_CHOICE.series.join() ? '' : `s=${series.join()}`,
		from === undefined ? '' : `from=${from}`,
		to === undefined ? '' : `to=${to}`,
		unit === DEFAULT_CHOICE.unit ? '' : `unit=${unit}`,
	].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
