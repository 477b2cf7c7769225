import type { Term } from '../../../data/schemas.ts';
import { type Dataset, fromEntries } from '../dataset.ts';
import type { ListInput } from './list-input.ts';
import { addressColumn, chineseColumn, factsColumn, idColumn, sectionsColumn, words } from './shared-columns.ts';

const needed = { required: true } as const;

/** Every term of art, defined. */
export const glossaryList = ({ library, addressOf }: ListInput): Dataset =>
	fromEntries<Term>({
		id: 'glossary',
		kind: 'list',
		title: 'Glossary',
		description: 'The terms of art of the reference, each in plain words, with the sections that explain it.',
		place: { path: '/glossary/' },
		key: 'id',
		sources: [],
		entries: library.terms.values(),
		columns: [
			idColumn(),
			words('term', 'Term', 'The term in full', ({ term }) => term, needed),
			words('abbreviation', 'Abbreviation', 'Its short form', ({ abbreviation }) => abbreviation),
			chineseColumn(),
			words('definition', 'Definition', 'What it means', ({ definition }) => definition, needed),
			sectionsColumn(),
			factsColumn(),
			addressColumn(({ id }) => addressOf('/glossary/', id)),
		],
	});
