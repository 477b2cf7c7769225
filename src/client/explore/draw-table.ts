import { formatNumber } from '../../data/numbers/format-value.ts';
import { html } from './elements.ts';
import { type ShownSeries, yearsOf } from './shown-series.ts';

/** The shown values as a table, a row a year, the latest first; each value leads to its fact at `figures`, the address of the page of figures. */
export function drawTable(series: readonly ShownSeries[], figures: string) {
	const heads = series.map(({ letter, label, unit, calendar }) =>
		html(
			'th',
			{ scope: 'col', class: 'numeric' },
			`${series.length > 1 ? `${letter} ` : ''}${label}`,
			html('small', {}, [unit, calendar === 'calendar' ? 'calendar years' : ''].filter(Boolean).join(', ')),
		),
	);
	const rows = yearsOf(series)
		.toReversed()
		.map((year) => {
			const cells = series.map(({ points }) => {
				const [, value, fact] = points.find(([at]) => at === year) ?? [];
				return html(
					'td',
					{ class: 'numeric' },
					value === undefined ? '' : html('a', { href: `${figures}#${fact}` }, formatNumber(value, 2)),
				);
			});
			return html('tr', {}, html('th', { scope: 'row' }, String(year)), ...cells);
		});
	return html('table', {}, html('thead', {}, html('tr', {}, html('th', { scope: 'col' }, 'Year'), ...heads)), html('tbody', {}, ...rows));
}
