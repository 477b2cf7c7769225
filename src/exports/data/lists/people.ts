import type { Person } from '../../../data/schemas.ts';
import { type Dataset, fromEntries } from '../dataset.ts';
import type { ListInput } from './list-input.ts';
import { addressColumn, chineseColumn, factsColumn, idColumn, pinyinColumn, sectionsColumn, words } from './shared-columns.ts';

const needed = { required: true } as const;
const place = { path: '/organization/', fragment: 'table-people' } as const;
const DAY = 'as 2019, 2019-09 or 2019-09-10; empty where it was not found';

type Post = Person['terms'][number] & { person: string };

/** The people named in the reference. */
export const peopleList = ({ library, addressOf }: ListInput): Dataset =>
	fromEntries<Person>({
		id: 'people',
		kind: 'list',
		title: 'People',
		description: 'The people who led Alibaba, with what each did.',
		place,
		key: 'id',
		sources: [],
		entries: library.people.values(),
		columns: [
			idColumn(),
			words('name', 'Name', 'The name in Latin letters', ({ name }) => name, needed),
			chineseColumn(),
			pinyinColumn(),
			words('role', 'Role', 'What the person is best known for here', ({ role }) => role, needed),
			words('note', 'Note', 'More about the person', ({ note }) => note, needed),
			sectionsColumn(),
			factsColumn(),
			// Only those who held a post are in the table of people.
			addressColumn(({ id, terms, sections }) =>
				terms.length > 0 ? addressOf('/organization/', `person-${id}`) : addressOf(`/${sections[0] ?? 'organization'}/`),
			),
		],
	});

/** Who held which post from when to when. */
export const postList = ({ library }: ListInput): Dataset =>
	fromEntries<Post>({
		id: 'posts',
		kind: 'list',
		title: 'Posts held',
		description: 'Who held which post, from when to when: one row for each post of a person.',
		place,
		refs: { person: 'people' },
		sources: [],
		entries: [...library.people.values()].flatMap(({ id, terms }) => terms.map((term) => ({ ...term, person: id }))),
		columns: [
			words('person', 'Person', 'The id of the person in people.csv', ({ person }) => person, needed),
			words('role', 'Role', 'The post', ({ role }) => role, needed),
			words('from', 'From', `The first day, month or year in the post, ${DAY}`, ({ from }) => from),
			words('to', 'To', `The last day, month or year in the post, ${DAY} or the post is still held`, ({ to }) => to),
			{
				name: 'end_unknown',
				type: 'boolean',
				title: 'End unknown',
				description: 'Whether the post has ended on a day that nobody found',
				required: true,
				of: ({ endUnknown = false }) => endUnknown,
			},
			factsColumn(),
		],
	});
