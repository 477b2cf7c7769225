import { layoutLines } from '../../charts/series/series-lines.ts';
import { formatNumber } from '../../data/numbers/format-value.ts';
import { svg } from './elements.ts';
import type { ShownSeries } from './shown-series.ts';

/** Lines are told apart by their letters first, then by these. */
const STROKES = [
	{ class: 'made-stroke-ink' },
	{ class: 'made-stroke-kept' },
	{ class: 'made-stroke-chosen' },
	{ class: 'made-stroke-built' },
	{ class: 'made-stroke-spent', 'stroke-dasharray': '6 3' },
	{ class: 'made-stroke-ink', 'stroke-dasharray': '2 3' },
] as const;

const SIZE = 220;

const decimals = (values: readonly number[]) => (Math.max(0, ...values.map(Math.abs)) < 10 ? 2 : 1);

/** The series in words: the first and the last value of each. */
const describe = (series: readonly ShownSeries[], write: (value: number) => string) =>
	series
		.map(({ label, points }) => {
			const [first, last] = [points[0], points.at(-1)];
			return first && last ? `${label}: ${write(first[1])} in ${first[0]}, ${write(last[1])} in ${last[0]}.` : '';
		})
		.join(' ');

/** Draws series of one unit: columns for one, lines for several. */
export function drawLines(series: readonly ShownSeries[], width: number, title: string) {
	const places = decimals(series.flatMap(({ points }) => points.map(([, value]) => value)));
	const write = (value: number) => formatNumber(value, places);
	const { height, left, zero, axis, years, columns, lines, letters } = layoutLines(series, { width, size: SIZE, write });
	return svg(
		'svg',
		{
			class: 'drawing',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: 'img',
			'aria-label': `${title}. ${describe(series, write)}`,
		},
		...axis.map(({ text, y }) => svg('text', { x: left - 8, y: y + 4, 'text-anchor': 'end', class: 'made-fill-quiet' }, text)),
		...axis.map(({ y }) => svg('path', { d: `M${left} ${y}H${width}`, class: 'made-stroke-hairline' })),
		...columns.map((column) => svg('rect', { ...column, class: 'made-fill-bar' })),
		svg('path', { d: `M${left} ${zero}H${width}`, class: 'made-stroke-edge' }),
		...years.map(({ text, x, y }) => svg('text', { x, y, 'text-anchor': 'middle', class: 'made-fill-quiet' }, text)),
		...lines.flatMap(({ letter, path, marks }) => {
			const stroke = STROKES[letter.charCodeAt(0) - 65] ?? STROKES[0];
			return [
				svg('path', { d: path, ...stroke, class: `made-fill-none made-stroke-2 ${stroke.class}` }),
				...marks.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 2.5, class: `made-fill-paper made-stroke-2 ${stroke.class}` })),
			];
		}),
		...letters.map(({ letter, x, y }) => svg('text', { x, y }, letter)),
	);
}
