import { z } from 'zod';
import type { Share } from '../../charts/share-bar.ts';
import { checkShares, type ShareGroup } from '../../charts/share-stacks.ts';
import type { Library } from '../../data/read-library.ts';
import type { Picture } from '../../data/schemas.ts';
import { figureIn, fileOf, readRows } from './read-rows.ts';

/** Neither kind takes options. */
const schema = z.strictObject({});

/** The parts of one whole: amount, then share; the row "hot" is what the picture is about. */
export function readShares(picture: Picture, library: Pick<Library, 'facts'>): Share[] {
	schema.parse(picture.options);
	return readRows(picture, library).rows.map((row) => ({
		name: row.head,
		value: figureIn(picture, row, 0).value,
		share: figureIn(picture, row, 1).text,
		hot: row.role === 'hot',
	}));
}

/** Wholes and their parts: the first cell says which whole, the second the share. @throws where shares make no whole */
export function readShareGroups(picture: Picture, library: Pick<Library, 'facts'>): ShareGroup[] {
	schema.parse(picture.options);
	const rows = Map.groupBy(readRows(picture, library).rows, ({ cells }) => cells[0]?.text ?? '');
	const groups = [...rows].map(([name, members]) => ({
		name,
		shares: members.map((row) => {
			const { value, text } = figureIn(picture, row, 1);
			return { name: row.head, value, share: text, hot: row.role === 'hot' };
		}),
	}));
	checkShares(groups, fileOf(picture));
	return groups;
}
