import { z } from 'zod';
import type { Panel } from './panel.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { formatNumber } from '../../data/numbers/format-value.ts';
import { figureIn, fileOf, readRows, type Row } from '../shared/read-rows.ts';

/** Figures are written in larger units than the table’s: divided by `per`. */
const written = { per: z.number().default(1000) };

const schema = z.discriminatedUnion('by', [
	/** Rows are years, and every column is a panel of its own. */
	z.strictObject({
		by: z.literal('year'),
		...written,
		/** For each column the height of one unit, in pixels. */ units: z.array(z.number().positive()),
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

/** “2012–13 and 2015: only in US$; 2020: no figure found” */
function gapsOf(years: readonly string[], words: readonly (string | null | undefined)[]) {
	const runs: { first: string; last: string; word: string }[] = [];
	for (const [i, year] of years.entries()) {
		const word = words[i];
		if (word === undefined) continue;
		const run = runs.at(-1);
		const text = word ?? 'no figure found';
		if (run?.word === text && Number(run.last) === Number(year) - 1) run.last = year;
		else runs.push({ first: year, last: year, word: text });
	}
	const span = ({ first, last }: { first: string; last: string }) => (first === last ? first : `${first}–${last.slice(2)}`);
	return [...Map.groupBy(runs, ({ word }) => word)].map(([word, alike]) => `${alike.map(span).join(' and ')}: ${word}`).join('; ');
}

const write = (value: number, per: number) => formatNumber(value / per, 0);

function panelsByYear(chart: Chart, rows: readonly Row[], { per, units }: { per: number; units: readonly number[] }): Panel[] {
	const years = rows.map(({ head }) => head);
	return chart.columns.slice(1).map(({ head }, column) => {
		const cells = rows.map(({ cells }) => cells[column]);
		const values = cells.map((cell) => cell?.value ?? null);
		return {
			name: head,
			note: gapsOf(
				years,
				cells.map((cell) => (cell?.value === null ? cell.text : undefined)),
			),
			years,
			layers: [{ name: head, look: 'firm', values, last: '' }],
			totals: '',
			figures: values.map((value) => (value === null ? null : write(value, per))),
			hot: rows.find(({ role }) => role === 'hot')?.head,
			unit: units[column] ?? 1,
		};
	});
}

type ByStructure = Extract<z.infer<typeof schema>, { by: 'structure' }>;

function panelsByStructure(chart: Chart, rows: readonly Row[], total: Row | undefined, options: ByStructure, narrow: boolean): Panel[] {
	const heads = chart.columns.slice(2).map(({ head }) => head);
	return [...Map.groupBy(rows, ({ cells }) => cells[0]?.text ?? '')].map(([name, members]) => {
		const columns = heads.flatMap((_, i) => (members.some(({ cells }) => cells[i + 1]?.value !== null) ? [i + 1] : []));
		const layers = members.map((row, i) => {
			const values = columns.map((column) => figureIn(chart, row, column).value * (row.role === 'less' ? -1 : 1));
			return {
				name: narrow ? (options.short[row.head] ?? row.head) : row.head,
				look: row.role === 'less' ? 'hatched' : (row.role ?? (i % 2 ? 'firm' : 'soft')),
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
			unit: options.unit,
		};
	});
}

/** Turns the table into panels. @throws where a structure does not add up to its total */
export function readPanels(chart: Chart, library: Pick<Library, 'facts'>, narrow: boolean): Panel[] {
	const options = schema.parse(chart.options);
	const { rows, total } = readRows(chart, library);
	return options.by === 'year' ? panelsByYear(chart, rows, options) : panelsByStructure(chart, rows, total, options, narrow);
}
