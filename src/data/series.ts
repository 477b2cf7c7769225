import type { Fact, Table } from './schemas.ts';

/** Facts of each series, oldest first. */
export type SeriesIndex = ReadonlyMap<string, readonly Fact[]>;

/** The year that a period ends in or names: “fiscal 2022”, “on 31 March 2022” and “calendar 2022” are 2022; 0 where none is named. */
export const yearOf = ({ period }: Pick<Fact, 'period'>) => Number(/\b((?:19|20)\d\d)\b(?!.*\b(?:19|20)\d\d\b)/.exec(period)?.[1] ?? 0);

/** The time of a label, up to its year: “, fiscal 2022”, “, 31 March 2022”, “ on 31 March 2022”. */
const timeBefore = (year: number) =>
	new RegExp(`,? (?:(?:on|in|at) )?(?:\\d{1,2} )?(?:(?:fiscal|calendar|year to|end of) )?(?:[A-Z][a-z]+ )?${year}\\b(?!.*\\b${year}\\b)`);

/** What a series counts: the label of a fact of it without its time; “Revenue, fiscal 2017 (US$)” is “Revenue (US$)”. */
export const seriesLabel = (fact: Pick<Fact, 'label' | 'period'>) => fact.label.replace(timeBefore(yearOf(fact)), '');

/** Groups facts by series, each in the order of time. */
export function indexSeries(facts: Iterable<Fact>): SeriesIndex {
	const index = new Map<string, Fact[]>();
	for (const fact of facts) {
		if (fact.series === undefined || fact.value === null) continue;
		index.set(fact.series, [...(index.get(fact.series) ?? []), fact]);
	}
	for (const members of index.values()) members.sort((a, b) => yearOf(a) - yearOf(b));
	return index;
}

/** The fact of a series for a fiscal or calendar year; quarters are no years. */
export const factOfYear = (series: SeriesIndex, name: string, year: number) =>
	series.get(name)?.find((fact) => yearOf(fact) === year && !/quarter/.test(fact.period));

/**
 * Fills a table whose columns name series: one row for each year, a gap where a series has no figure.
 * A table with rows of its own is returned as it is.
 */
export function fillTable<T extends Table>(table: T, series: SeriesIndex, latest: number): T {
	const { years } = table;
	if (!years) return table;
	const span = Array.from({ length: (years.to ?? latest) - years.from + 1 }, (_, i) => years.from + i);
	const rows = span.map((year) => ({
		head: String(year),
		cells: table.columns.slice(1).map(({ series: name }) => (name === undefined ? null : (factOfYear(series, name, year)?.id ?? null))),
	}));
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== null));
	return { ...table, rows: years.newest ? filled.toReversed() : filled };
}

/**
 * Parts the facts of a subject into the series that begin in it and the facts that are alone in theirs, in their own order.
 * A series with several facts stays whole, in the subject of its oldest: other subjects leave its facts out.
 */
export function foldSeries(facts: readonly Fact[], all: SeriesIndex) {
	const folded = new Set([...all.values()].filter((members) => members.length > 1).flat());
	const own = new Set(facts);
	const series = [...all].flatMap(([id, members]) =>
		members[0] && folded.has(members[0]) && own.has(members[0]) ? [{ id, facts: members }] : [],
	);
	return { series, others: facts.filter((fact) => !folded.has(fact)) };
}
