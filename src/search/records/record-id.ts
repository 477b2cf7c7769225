/**
 * What is searched, each group in a ranking of its own: hundreds of figures and claims would else stand before the sections that explain them,
 * and the figures of older years before the latest.
 */
export const groups = ['text', 'fact', 'older', 'source', 'claim'] as const;

export type Group = (typeof groups)[number];

/** The group of a record. @param older whether it is a figure of a series that has a later one */
export const groupOf = (kind: string | undefined, older = false): Group =>
	older ? 'older' : (groups.find((group) => group === kind) ?? 'text');

/**
 * The name of a record's file. It opens with the letter of its group, so that a search can tell groups apart without reading the records;
 * all names of an edition of the site begin alike, so that the list of them is short to send.
 * @param edition changes with the contents of any record
 */
export const recordName = (group: Group, edition: string, number: number) => `${group.charAt(0)}${edition}${number.toString(36)}`;

/** The group that a record's name tells. */
export const groupOfName = (name: string): Group => groups.find((group) => group.charAt(0) === name.charAt(0)) ?? 'text';
