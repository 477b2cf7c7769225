import type { Fact } from './schemas.ts';

/** How a fact bears on the article, in a word or two. */
export const bearingName: Readonly<Record<Fact['verdict'], string>> = {
	agrees: 'agrees',
	contradicts: 'contradicts it',
	imprecise: 'sharpens it',
	'not-in-article': 'not in it',
	unverified: 'not verified',
};
