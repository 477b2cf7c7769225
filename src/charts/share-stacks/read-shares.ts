import { z } from 'zod';
import type { Share } from '../share-bar/share-bar.ts';
import { checkShares, type ShareGroup } from './share-stacks.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { figureIn, fileOf, readRows } from '../shared/read-rows.ts';

/** Neither kind takes options. */
const schema = z.strictObject({});

/** The parts of one whole: amount, then share; the row "hot" is what the chart is about. */
export function readShares(chart: Chart, library: Pick<Library, 'facts'>): Share[] {
	schema.parse(chart.options);
	return readRows(chart, library).rows.map((row) => ({
		name: row.head,
		value: figureIn(chart, row, 0).value,
		share: figureIn(chart, row, 1).text,
		hot: row.role === 'hot',
	}));
}

/** Wholes and their parts: the first cell says which whole, the second the share. @throws where shares make no whole */
export function readShareGroups(chart: Chart, library: Pick<Library, 'facts'>): ShareGroup[] {
	schema.parse(chart.options);
	const rows = Map.groupBy(readRows(chart, library).rows, ({ cells }) => cells[0]?.text ?? '');
	const groups = [...rows].map(([name, members]) => ({
		name,
		shares: members.map((row) => {
			const { value, text } = figureIn(chart, row, 1);
			return { name: row.head, value, share: text, hot: row.role === 'hot' };
		}),
	}));
	checkShares(groups, fileOf(chart));
	return groups;
}
