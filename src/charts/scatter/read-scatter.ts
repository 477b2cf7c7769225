import { z } from 'zod';
import type { Axes, Dot } from './scatter.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { convert, formatNumber } from '../../data/numbers/format-value.ts';
import { factIn, fileOf, readOptions } from '../shared/read-rows.ts';

const schema = z.strictObject({
	/** What the axes measure; sizes are drawn in this unit. */
	x: z.string(),
	y: z.string(),
	unit: z.string(),
});

/**
 * Turns rows of size, share and, for sizes in another currency, a rate to divide by, into dots. The role "own" marks the site’s company.
 * @throws where a row has no size or share
 */
export function readScatter(chart: Chart, { facts }: Pick<Library, 'facts'>): { dots: Dot[]; axes: Axes } {
	const { x, y, unit } = readOptions(chart, schema);
	const [currency = '', scale = ''] = unit.split(' ');
	const dots = chart.rows.map(({ head, role, cells }) => {
		const [size, share, rate] = [0, 1, 2].map((i) => factIn(cells[i], facts));
		if (typeof size?.value !== 'number' || typeof share?.value !== 'number')
			throw new Error(`${fileOf(chart)}: “${head}” needs a size and a share in figures. Correct its cells.`);
		const own = typeof rate?.value === 'number' ? rate.value : undefined;
		const value = own === undefined ? convert(size.value, size.unit, unit) : convert(size.value, size.unit, `RMB ${scale}`) / own;
		const amount = `${currency}${formatNumber(value, 0)} ${scale}`;
		return { name: head, x: value, y: share.value, text: `${amount}, ${formatNumber(share.value, 1)}%`, own: role === 'own' };
	});
	return { dots, axes: { x, y } };
}
