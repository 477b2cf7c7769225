import type { DefinedTermSet } from 'schema-dts';
import type { Term } from '../../data/schemas.ts';
import type { SiteWords } from './site-nodes.ts';

/** The glossary. The definitions themselves are in the page, at the address of each term. */
export function termSet(terms: Iterable<Term>, { addressOf }: SiteWords): DefinedTermSet {
	const set = addressOf('/glossary/', 'terms');
	return {
		'@type': 'DefinedTermSet',
		'@id': set,
		name: 'Glossary',
		url: addressOf('/glossary/'),
		inLanguage: 'en',
		hasDefinedTerm: [...terms].map(({ id, term }) => ({ '@type': 'DefinedTerm', name: term, url: addressOf('/glossary/', id) }) as const),
	};
}
