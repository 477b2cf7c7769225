import { z } from 'zod';
import type { Panel, PanelLayer } from './panel.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { formatNumber } from '../../data/numbers/format-value.ts';
import { businessLook } from '../shared/business.ts';
import { isLook } from '../shared/looks.ts';
import { figureIn, fileOf, readOptions, readRows, type Row } from '../shared/read-rows.ts';

/** Figures are written in larger units than the table’s: divided by `per`. */
const written = { per: z.number().default(1000) };

const look = z.string().refine(isLook);

const schema = z.discriminatedUnion('by', [
	/** Rows are years, and every column is a panel of its own. */
	z.strictObject({
		by: z.literal('year'),
		...written,
		/** For each column the height of one unit, in pixels. */ units: z.array(z.number().positive()),
	}),
	/** Rows are years, and the columns are stacked in one panel. */
	z.strictObject({
		by: z.literal('part'),
		...written,
		unit: z.number().positive(),
		/** How each column looks. */
		looks: z.array(look),
		/** The columns whose values hang below the line. */
		less: z.array(z.string()).default([]),
		/** What is missing from the whole, if the columns are parts of one: hatched where a column has no figure. */
		rest: z.strictObject({ name: z.string(), whole: z.number() }).optional(),
		/** Names for a phone. */
		short: z.record(z.string(), z.string()).default({}),
	}),
	/** Rows are segments with the name of their structure first; every structure is a panel, the other columns are years. */
	z.strictObject({
		by: z.literal('structure'),
		...written,
		unit: z.number().positive(),
		/** What the total row is, in a word. */
		totals: z.string(),
		/** Structures of which only a part was found: they have no total. */
		partial: z.array(z.string()).default([]),
		/** Names for a phone. */
		short: z.record(z.string(), z.string()).default({}),
	}),
]);

/** “2020: no figure”; years before the first figure are no gap. */
function gapsOf(years: readonly string[], missing: readonly boolean[]) {
	const first = missing.indexOf(false);
	const runs: { first: string; last: string }[] = [];
	for (const [i, year] of years.entries()) {
		if (!missing[i] || i < first) continue;
		const run = runs.at(-1);
		if (run && Number(run.last) === Number(year) - 1) run.last = year;
		else runs.push({ first: year, last: year });
	}
	const spans = runs.map((run) => (run.first === run.last ? run.first : `${run.first}–${run.last.slice(2)}`));
	return spans.length > 0 ? `${spans.join(' and ')}: no figure` : '';
}

const write = (value: number, per: number) => formatNumber(value / per, 0);

const annotationsOn = ({ annotations }: Chart, name: string) => annotations.filter(({ panel }) => panel === undefined || panel === name);

function panelsByYear(chart: Chart, rows: readonly Row[], { per, units }: { per: number; units: readonly number[] }): Panel[] {
	const years = rows.map(({ head }) => head);
	return chart.columns.slice(1).map(({ head }, column) => {
		const values = rows.map(({ cells }) => cells[column]?.value ?? null);
		return {
			name: head,
			note: gapsOf(
				years,
				values.map((value) => value === null),
			),
			years,
			layers: [{ name: head, look: businessLook(head) ?? 'soft', values, last: '' }],
			totals: '',
			figures: values.map((value) => (value === null ? null : write(value, per))),
			latest: businessLook(head) ? undefined : years.at(-1),
			annotations: annotationsOn(chart, head),
			unit: units[column] ?? 1,
		};
	});
}

type ByPart = Extract<z.infer<typeof schema>, { by: 'part' }>;

function panelOfParts(chart: Chart, rows: readonly Row[], options: ByPart, narrow: boolean): Panel {
	const { per, unit, looks, less, rest, short } = options;
	const years = rows.map(({ head }) => head);
	const layers = chart.columns.slice(1).map(({ head }, column): PanelLayer => {
		const values = rows.map(({ cells }) => cells[column]?.value ?? null);
		const known = values.findLastIndex((value) => value !== null);
		const last = write(values[known] ?? 0, per);
		const name = narrow ? (short[head] ?? head) : head;
		const year = known < years.length - 1 ? (years[known] ?? '') : '';
		const [first = null] = values;
		return {
			name: `${last} ${name}${year && (narrow ? ` ’${year.slice(2)}` : `, ${year}`)}`,
			look: looks[column] ?? 'soft',
			values: less.includes(head) ? values.map((value) => (value === null ? null : -value)) : values,
			last,
			...(first !== null ? { first: write(first, per) } : {}),
		};
	});
	if (rest) {
		const sumOf = (i: number) => layers.reduce((all, { values }) => all + (values[i] ?? 0), 0);
		const isWhole = (i: number) => layers.every(({ values }) => values[i] !== null);
		const left = years.map((_, i) => Math.max(0, rest.whole - sumOf(i)));
		layers.push({ name: rest.name, look: 'rest', values: left.map((value, i) => (isWhole(i) ? value : null)), last: '' });
		if (!years.every((_, i) => isWhole(i)))
			layers.push({ name: '', look: 'hatched', values: left.map((value, i) => (isWhole(i) ? null : value)), last: '' });
	}
	return { name: '', note: '', years, layers, totals: '', figures: [], annotations: annotationsOn(chart, ''), unit };
}

type ByStructure = Extract<z.infer<typeof schema>, { by: 'structure' }>;

function panelsByStructure(chart: Chart, rows: readonly Row[], total: Row | undefined, options: ByStructure, narrow: boolean): Panel[] {
	const heads = chart.columns.slice(2).map(({ head }) => head);
	return [...Map.groupBy(rows, ({ cells }) => cells[0]?.text ?? '')].map(([name, members]) => {
		const columns = heads.flatMap((_, i) => (members.some(({ cells }) => cells[i + 1]?.value !== null) ? [i + 1] : []));
		const layers = members.map((row): PanelLayer => {
			const values = columns.map((column) => figureIn(chart, row, column).value * (row.role === 'less' ? -1 : 1));
			return {
				name: narrow ? (options.short[row.head] ?? row.head) : row.head,
				look: row.role === 'less' ? ('hatched' as const) : (businessLook(row.head) ?? 'soft'),
				values,
				last: write(values.at(-1) ?? 0, options.per),
			};
		});
		const partial = options.partial.includes(name);
		const figures = columns.map((column, k) => {
			if (partial || !total) return null;
			const whole = figureIn(chart, total, column).value;
			const sum = layers.reduce((all, { values }) => all + (values[k] ?? 0), 0);
			if (Math.abs(sum - whole) > 1e-6) {
				throw new Error(
					`${fileOf(chart)}: “${name}”, ${heads[column - 1]}: the rows add up to ${sum}, the total says ${whole}. Correct the facts or the list of rows.`,
				);
			}
			return write(whole, options.per);
		});
		return {
			name,
			note: '',
			years: columns.map((column) => heads[column - 1] ?? ''),
			layers,
			figures,
			totals: partial ? '' : options.totals,
			annotations: annotationsOn(chart, name),
			unit: options.unit,
		};
	});
}

/** Turns the table into panels. @throws where a structure does not add up to its total */
export function readPanels(chart: Chart, library: Pick<Library, 'facts'>, narrow: boolean): Panel[] {
	const options = readOptions(chart, schema);
	const { rows, total } = readRows(chart, library);
	if (options.by === 'year') return panelsByYear(chart, rows, options);
	if (options.by === 'part') return [panelOfParts(chart, rows, options, narrow)];
	return panelsByStructure(chart, rows, total, options, narrow);
}
