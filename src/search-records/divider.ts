/** Stands between what only helps to find a record and what is read; never part of an excerpt. */
export const DIVIDER = '␞';
