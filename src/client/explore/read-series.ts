import type { AnnualSeries, SeriesPoint } from '../../data/annual-series.ts';

/** A series as the site publishes it: `/data/series.json` is a list of these. */
export type SeriesFile = readonly AnnualSeries[];

const isPoint = (value: unknown): value is SeriesPoint =>
	Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' && typeof value[2] === 'string';

function isSeries(value: unknown): value is AnnualSeries {
	if (!(value instanceof Object)) return false;
	const { id, label, unit, points }: Record<string, unknown> = { ...value };
	return [id, label, unit].every((text) => typeof text === 'string') && Array.isArray(points) && points.every(isPoint);
}

/** Reads the published series. @throws where the answer is not a list of them */
export function readSeries(answer: unknown): SeriesFile {
	if (!Array.isArray(answer) || !answer.every(isSeries)) throw new TypeError('This is no list of series.');
	return answer;
}
