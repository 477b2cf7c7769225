import { event, type Event } from '../../../data/schemas.ts';
import { type Dataset, fromEntries } from '../dataset.ts';
import type { ListInput } from './list-input.ts';
import { factsColumn, idColumn, words } from './shared-columns.ts';

const needed = { required: true } as const;

/** The events of the company’s history. */
export const timelineList = ({ library }: ListInput): Dataset =>
	fromEntries<Event>({
		id: 'timeline',
		kind: 'list',
		title: 'Timeline',
		description: 'The events of the company’s history, with their dates.',
		place: { path: '/history/', fragment: 'company-timeline' },
		key: 'id',
		sources: [],
		entries: library.events.values(),
		columns: [
			idColumn(),
			words('date', 'Date', 'The day, month or year, as 2019, 2019-09 or 2019-09-10', ({ date }) => date, needed),
			words('date_text', 'Date in words', 'The date as the site writes it', ({ dateText }) => dateText, needed),
			words('title', 'Title', 'The event in a few words', ({ title }) => title, needed),
			words('text', 'Text', 'The event in full', ({ text }) => text, needed),
			words('kind', 'Kind', 'What kind of event it is', ({ kind }) => kind, { required: true, oneOf: event.shape.kind.options }),
			{
				name: 'major',
				type: 'boolean',
				title: 'Major',
				description: 'Whether it is among the few that the small chart shows',
				required: true,
				of: ({ major }) => major,
			},
			factsColumn(),
		],
	});
