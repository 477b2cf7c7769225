import type { AliasGroups } from './engine-types.ts';
import { stemPhrase } from './words.ts';

/** Groups of aliases with each everyday phrase as its stems: the build does this, so that no reader's device has to. */
export const stemGroups = (groups: AliasGroups): AliasGroups => groups.map(([words, means, page]) => [words.map(stemPhrase), means, page]);
