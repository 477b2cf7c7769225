/** A day as readers write it: “24 November 2026”. The time zone is fixed, so that every machine builds the same page. */
export function formatDate(date: Date) {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A day for machines: “2026-11-24”. */
export const isoDate = (date: Date) => date.toISOString().slice(0, 10);
