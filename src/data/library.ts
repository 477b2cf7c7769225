import { sectionIds } from '../outline.ts';
import { readLibrary } from './read-library.ts';

/** The data of this site, read once and checked. */
export const library = readLibrary('content/data', sectionIds);

/** Looks up an entry that must exist. @throws with the kind and the id where it does not. */
export function find<T>(entries: ReadonlyMap<string, T>, id: string, kind: string): T {
	const entry = entries.get(id);
	if (entry === undefined) throw new Error(`There is no ${kind} “${id}”. Correct the id, or add it under content/data/.`);
	return entry;
}
