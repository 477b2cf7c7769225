// The time zone is fixed, so that every machine builds the same page.
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as readers write it: “24 November 2026”. */
export const formatDate = (date: Date) => dates.format(date);

/** A day for machines: “2026-11-24”. */
export const isoDate = (date: Date) => date.toISOString().slice(0, 10);
