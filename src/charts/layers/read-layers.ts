import { z } from 'zod';
import type { LayerMap } from './layers.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { layoutTable } from '../../data/numbers/layout-table.ts';
import { readOptions } from '../shared/read-rows.ts';

const layer = z.strictObject({
	/** The role of the rows that belong to it. */
	id: z.string(),
	name: z.string(),
	/** What it does, to be read after the name. */
	does: z.string(),
	apart: z.boolean().default(false),
	/** Where on their page the links of its parts land. */
	fragment: z.string().optional(),
});

const schema = z.strictObject({ layers: z.array(layer).min(1), beside: z.array(layer) });

/**
 * Turns the rows of the chart into a map; `pages` says where each part leads, by its name.
 * @throws if a row is in no layer or leads nowhere
 */
export function readLayers(chart: Chart, { facts }: Pick<Library, 'facts'>, sections: readonly string[]) {
	const file = `content/data/charts/${chart.id}.json`;
	const { layers, beside } = readOptions(chart, schema);
	const texts = layoutTable(chart, facts).rows;
	const all = [...layers, ...beside];
	const rows = chart.rows.map(({ head, role, page, cells: [, , share] }, i) => {
		const home = all.find(({ id }) => id === role);
		if (!home) throw new Error(`${file}: “${head}” is in no layer. Set its "role" to one of ${all.map(({ id }) => id).join(', ')}.`);
		if (!page || !sections.includes(page)) throw new Error(`${file}: “${head}” leads to no section. Correct its "page".`);
		const [, names, printed] = texts[i]?.cells ?? [];
		return { home, page, part: { name: head, names: names ?? '', share: typeof share === 'string' ? `${printed}%` : '' } };
	});
	const fill = ({ id, name, does, apart }: z.infer<typeof layer>) => ({
		name,
		does,
		apart,
		parts: rows.flatMap((row) => (row.home.id === id ? [row.part] : [])),
	});
	const map: LayerMap = { layers: layers.map(fill), beside: beside.map(fill) };
	const pages = new Map(rows.map(({ part, page, home }) => [part.name, { page, fragment: home.fragment }]));
	return { map, pages };
}
