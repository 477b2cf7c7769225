import { calendarOf } from '../../data/annual-series.ts';
import type { Library } from '../../data/read-library.ts';
import type { Fact } from '../../data/schemas.ts';
import { seriesLabel, yearOf } from '../../data/series.ts';
import { type AskedData, type AskedPoint, type AskedSeries, nameKey } from '../calculation/asked-series.ts';

type Known = Pick<Library, 'facts' | 'series' | 'sources' | 'seriesNames'>;

const sourceOf = ({ sources }: Known, fact: Fact) => sources.get(fact.sources[0] ?? '')?.title ?? '';

const pointOf = (library: Known, fact: Fact, value: number): AskedPoint => ({
	year: yearOf(fact),
	value,
	id: fact.id,
	source: sourceOf(library, fact),
	...(fact.scope === undefined ? {} : { scope: fact.scope }),
	...(fact.structure === undefined ? {} : { structure: fact.structure }),
	...(fact.basis === 'vendor' ? { vendor: true } : {}),
});

/** What readers may call a series: its label, with and without what stands in brackets or before a colon, its short names, and the aliases of its facts. */
function namesOf(label: string, facts: readonly Fact[], short: Library['seriesNames']) {
	const bare = label.replace(/ \((?!US\$)[^)]*\)/g, '');
	const shorter = [...short].flatMap(([start, names]) =>
		bare.startsWith(start) ? names.map((name) => name + bare.slice(start.length)) : [],
	);
	const said = facts.flatMap(({ aliases = [] }) => aliases.map((alias) => alias.replace(/\b(?:fy)?(?:19|20)\d\d\b/g, '')));
	return [...new Set([label, bare, ...bare.split(': ').slice(1), ...shorter, ...said].map(nameKey))].filter(Boolean);
}

function seriesOf(library: Known, facts: readonly Fact[]): AskedSeries[] {
	const yearly = Map.groupBy(facts, ({ period, unit }) => `${calendarOf(period) ?? ''} ${unit ?? ''}`);
	return [...yearly.values()].flatMap((group) => {
		const last = group.at(-1);
		const calendar = last && calendarOf(last.period);
		// Shares are computed from the amounts, and do not grow in per cent.
		if (!last || calendar === undefined || last.unit?.startsWith('%')) return [];
		const label = seriesLabel(last);
		const points = group.flatMap((fact) => (typeof fact.value === 'number' ? [pointOf(library, fact, fact.value)] : []));
		return points.length > 0 ? [{ label, unit: last.unit ?? '', calendar, names: namesOf(label, facts, library.seriesNames), points }] : [];
	});
}

/** The rates of each year's accounts, not rounded, from the two figures whose ratio each is. */
function ratesOf(library: Known) {
	return (library.series.get('rmb-per-usd') ?? []).flatMap((fact) => {
		const [rmb, usd] = (fact.formula?.of ?? []).map((id) => library.facts.get(id)?.value);
		return typeof rmb === 'number' && typeof usd === 'number' ? [pointOf(library, fact, rmb / usd)] : [];
	});
}

/** What calculations in the search are made from. */
export const askedData = (library: Known): AskedData => ({
	series: [...library.series.values()].flatMap((facts) => seriesOf(library, facts)),
	rates: ratesOf(library),
});
