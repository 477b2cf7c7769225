import { type Claim, verdict as verdicts } from '../../../data/schemas.ts';
import { type Dataset, fromEntries } from '../dataset.ts';
import type { ListInput } from './list-input.ts';
import { addressColumn, factsColumn, idColumn, words } from './shared-columns.ts';

const needed = { required: true } as const;

/** Every statement of the article, with its verdict and what is right. */
export const claimList = ({ library, addressOf }: ListInput): Dataset =>
	fromEntries<Claim>({
		id: 'claims',
		kind: 'list',
		title: 'Statements of the article and their verdicts',
		description:
			'Every statement of the article that the reference starts from, in our words, with its verdict, what is right, and the facts that show it.',
		place: { path: '/source-check/' },
		key: 'id',
		refs: { repeats: 'claims' },
		sources: [],
		entries: library.claims.values(),
		columns: [
			idColumn(),
			words('part', 'Part', 'The heading of the article under which it stands', ({ part }) => part, needed),
			words('claim', 'Claim', 'What the article says, in our words', ({ claim }) => claim, needed),
			words('kind', 'Kind', 'What it is about: a figure, a date, a person and so on', ({ kind }) => kind, needed),
			words('verdict', 'Verdict', 'What the check found', ({ verdict }) => verdict, { required: true, oneOf: verdicts.options }),
			words('correction', 'Correction', 'What is right, where the claim is not', ({ correction }) => correction),
			words('section', 'Section', 'The section that treats it', ({ section }) => section, needed),
			words('repeats', 'Repeats', 'The claim it says again', ({ repeats }) => repeats),
			factsColumn(),
			addressColumn(({ id }) => addressOf('/source-check/', id)),
		],
	});
