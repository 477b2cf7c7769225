/**
 * Groups of records, each ranked by itself: hundreds of figures and claims would otherwise come before the sections that explain them,
 * and figures of earlier years before the latest.
 */
export const groups = ['text', 'fact', 'older', 'source', 'claim'] as const;

export type Group = (typeof groups)[number];

/** The groups that few searches need: they are an index of their own, which is loaded with the first search of one of them. */
export const ARCHIVED: ReadonlySet<Group> = new Set(['older', 'source', 'claim']);

/** The group of a record. @param older whether it is a figure of a series that has a later one */
export const groupOf = (kind: string | undefined, older = false): Group =>
	older ? 'older' : (groups.find((group) => group === kind) ?? 'text');
