const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** When a figure holds, as its label ends: “, fiscal 2022”, “ on 31 March 2022”, “, year to March 2022”. */
const WHEN = /,? (?:on (?:(\d{1,2}) )?)?(?:(fiscal|calendar|year to|end of) )?(?:([A-Z][a-z]+) )?((?:19|20)\d\d)\b/;

/** When a figure of a quarter holds: “, June quarter 2026”. */
const QUARTER = /, ([A-Z][a-z]+) quarter ((?:19|20)\d\d)\b/;

/** What a figure counts: its label without its time; quarters count apart from years. Figures of one series differ in nothing else. */
export const seriesOf = (label: string) => label.replace(QUARTER, ' (quarter)').replace(WHEN, '');

/** When a figure holds, as a number that grows with time: year, month and day; 0 where its label names no year. A fiscal year ends in March. */
export function timeOf(label: string) {
	const [, quarter = '', ofYear] = QUARTER.exec(label) ?? [];
	if (ofYear !== undefined) return Number(ofYear) * 10_000 + (MONTHS.indexOf(quarter) + 1) * 100;
	const [, day = '0', kind, month = '', year] = WHEN.exec(label) ?? [];
	if (year === undefined) return 0;
	const named = MONTHS.indexOf(month) + 1;
	return Number(year) * 10_000 + (named || (kind === 'fiscal' ? 3 : 12)) * 100 + Number(day);
}
