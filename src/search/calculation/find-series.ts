import { type AskedData, type AskedPoint, type AskedSeries, nameKey } from './asked-series.ts';

/**
 * The series that a reader calls so; without a match, those of the revenue of it: “cloud”.
 * @param loosely by every name that a series has, and not only by its label
 */
export function findSeries({ series }: AskedData, name: string, loosely: boolean): readonly AskedSeries[] {
	const key = nameKey(name);
	const named = (key: string) => series.filter(({ label, names }) => (loosely ? names.includes(key) : nameKey(label) === key));
	const found = key === '' ? [] : named(key);
	return found.length > 0 || key === '' ? found : named(nameKey(`${name} revenue`));
}

/** The series that a name stands for. */
export type Named = (name: string) => readonly AskedSeries[];

export const pointOf = ({ points }: AskedSeries, year: number) => points.find((point) => point.year === year);

const isVendor = ({ vendor }: AskedPoint) => vendor === true;

/** Whether two figures of one series count the same. */
export const compares = (a: AskedPoint, b: AskedPoint) => a.scope === b.scope && a.structure === b.structure && isVendor(a) === isVendor(b);

/** Sales between the groups are in it, which the revenue of the whole leaves out. */
const isGross = ({ scope = '' }: AskedPoint) => /before elimination|including sales to other/.test(scope);

/** Whether one figure may be divided by another: of one structure, of one scope, or a part by an undivided whole. */
export function divides(a: AskedPoint, by: AskedPoint) {
	if (isVendor(a) !== isVendor(by)) return false;
	if (by.scope === undefined && by.structure === undefined) return !isGross(a);
	return a.structure === undefined ? a.scope === by.scope && by.structure === undefined : a.structure === by.structure;
}

/** Two figures of one year. */
export interface Pair {
	of: AskedSeries;
	over: AskedSeries;
	a: AskedPoint;
	b: AskedPoint;
}

/** Every two figures of one year, of two lists of series, that go together; the latest first. Two with the same values are one. */
export function findPairs(
	ofs: readonly AskedSeries[],
	overs: readonly AskedSeries[],
	fits: (a: AskedPoint, b: AskedPoint) => boolean,
	year?: number,
): readonly Pair[] {
	const pairs = ofs.flatMap((of) =>
		overs
			.filter((over) => over.calendar === of.calendar && over !== of)
			.flatMap((over) =>
				of.points.flatMap((a) => {
					const b = pointOf(over, a.year);
					return b && (year === undefined || a.year === year) && fits(a, b) ? [{ of, over, a, b }] : [];
				}),
			),
	);
	const seen = new Map<string, Pair>();
	for (const pair of pairs) {
		const key = `${pair.a.year} ${pair.a.value} ${pair.b.value}`;
		if (!seen.has(key)) seen.set(key, pair);
	}
	return [...seen.values()].sort((x, y) => y.a.year - x.a.year);
}
