/** A date as a point on an axis of years: “2013-07-01” is half way through 2013. What is known only by year or month is in its middle. */
export function decimalYear(date: string) {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}
