import { formatFigure, formatNumber } from '../../data/numbers/format-value.ts';
import type { AskedPoint, AskedSeries } from './asked-series.ts';
import { evaluate } from './evaluate.ts';
import { compares, type Named, pointOf } from './find-series.ts';
import type { Calculation } from './parse-calculation.ts';
import { ask, type Figured, lower, periodOf, type Reply, restsOn, SEVERAL } from './reply.ts';

type Growth = Extract<Calculation, { op: 'growth' }>;

/** Two figures of one series that compare. */
interface Span {
	series: AskedSeries;
	first: AskedPoint;
	last: AskedPoint;
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${formatFigure({ value, unit: '%' })}`;

/** Growth from one figure of a series to a later one, over the whole time or for a year on average. */
function growthOf(series: AskedSeries, from: AskedPoint, to: AskedPoint, yearly = false, until = ''): Figured {
	const { value: growth, workings } = evaluate('growth', [series, to], [series, from]);
	const more = evaluate('difference', [series, to], [series, from]).value;
	const money = (value: number) => formatFigure({ value, unit: series.unit });
	const years = to.year - from.year;
	const average = Math.round(((to.value / from.value) ** (1 / years) - 1) * 1000) / 10;
	const span = `${periodOf(series, from.year)} to ${periodOf(series, to.year)}`;
	return {
		label: `${yearly ? 'Average yearly growth' : 'Growth'} of ${lower(series.label)}, ${span}`,
		head: `${signed(yearly ? average : growth)}${yearly ? ' a year' : ''}`,
		text: `From ${money(from.value)} to ${money(to.value)}: ${money(Math.abs(more))} ${more < 0 ? 'less' : 'more'}.${until}`,
		workings: yearly
			? `(${formatNumber(to.value, 2)} ÷ ${formatNumber(from.value, 2)}) to the power of 1 ÷ ${years}, − 1, × 100 = ${formatNumber(average)}`
			: `${workings} = ${formatNumber(growth)}`,
		...restsOn([series, from], [series, to]),
	};
}

/** The pairs of figures from which a growth may be computed: nothing grows from nothing, or from or into a loss. */
function spansOf(all: readonly AskedSeries[], from: number, to?: number): readonly Span[] {
	const spans = all.flatMap((series) => {
		const first = pointOf(series, from);
		const later = series.points.filter((point) => first && point.year > first.year && compares(first, point));
		const last = to === undefined ? later.at(-1) : later.find(({ year }) => year === to);
		return first && last && first.value > 0 && last.value > 0 ? [{ series, first, last }] : [];
	});
	return [...new Map(spans.map((span) => [`${span.last.year} ${span.first.value} ${span.last.value}`, span] as const)).values()];
}

/** Growth between two years, or the question which, where it was counted in several ways. */
export function calculateGrowth({ of, from, to, yearly }: Growth, named: Named): Reply | undefined {
	const found = named(of);
	const latest = Math.max(...found.flatMap(({ points }) => points.map(({ year }) => year)));
	const [span, ...others] = spansOf(found, from, to);
	const query = ({ series, first, last }: Span) =>
		`${yearly ? 'average growth' : 'growth'} of ${lower(series.label)} ${first.year} to ${last.year}`;
	if (span && others.length > 0) return ask(SEVERAL, [span, ...others].map(query));
	if (span && (to !== undefined || span.last.year === latest || found.length === 1)) {
		const ends = to === undefined && span.last !== span.series.points.at(-1);
		return growthOf(span.series, span.first, span.last, yearly, ends ? ' Later figures were counted in another way.' : '');
	}
	// A later way to count begins after the year that was asked for: neither goes all the way.
	const older = spansOf(found, from);
	const newer = found
		.flatMap((series) => spansOf([series], series.points[0]?.year ?? 0))
		.filter(({ first, last }) => last.year === latest && first.year > from);
	if (older.length === 0 || newer.length === 0 || (to !== undefined && to !== latest)) return undefined;
	return ask(
		`It is counted in another way since ${newer[0]?.first.year ?? latest}, and the two do not compare. Which?`,
		[...older, ...newer].map(query),
	);
}
