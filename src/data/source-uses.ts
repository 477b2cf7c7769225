import type { Fact } from './schemas.ts';

/** For each source the facts that rest on it, those that name it first before those that saw it as well. */
export function sourceUses(facts: Iterable<Fact>) {
	const uses = new Map<string, Fact[]>();
	for (const fact of facts) {
		for (const id of [...fact.sources, ...(fact.alsoSeen ?? [])]) uses.set(id, [...(uses.get(id) ?? []), fact]);
	}
	return uses;
}
