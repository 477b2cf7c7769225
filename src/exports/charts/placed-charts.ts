import { isDrawn } from '../../charts/is-drawn.ts';
import type { Chart } from '../../data/schemas.ts';
import { library } from '../../data/library.ts';
import { getFront, getSections } from '../../data/sections/sections.ts';
import { placesOf } from '../data/places.ts';

/** A chart and the page that shows it first. */
export interface PlacedChart {
	chart: Chart;
	path: `/${string}`;
}

/** Every drawn chart that is shown, in sections first, then on the front page. */
export async function getPlacedCharts(): Promise<PlacedChart[]> {
	const places = placesOf([...(await getSections()), await getFront()]);
	return [...places].flatMap(([id, page]) => {
		const chart = library.charts.get(id);
		return chart && isDrawn(chart) ? [{ chart, path: page === 'front' ? ('/' as const) : (`/${page}/` as const) }] : [];
	});
}
