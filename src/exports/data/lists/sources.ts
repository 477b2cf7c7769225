import type { Source } from '../../../data/schemas.ts';
import { type Dataset, fromEntries } from '../dataset.ts';
import type { ListInput } from './list-input.ts';
import { addressColumn, idColumn, words } from './shared-columns.ts';

const needed = { required: true } as const;

const dayOf = ({ accessed }: Source) => accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

/** Every source, with its address and the day it was accessed. */
export const sourceList = ({ library, addressOf }: ListInput): Dataset =>
	fromEntries<Source>({
		id: 'sources',
		kind: 'list',
		title: 'Sources',
		description: 'Every source of the reference, with its kind, its address on the web and the day it was accessed.',
		place: { path: '/sources/' },
		key: 'id',
		sources: [],
		entries: library.sources.values(),
		columns: [
			idColumn(),
			words('title', 'Title', 'What the source is called', ({ title }) => title, needed),
			words(
				'kind',
				'Kind',
				'Who speaks: a filing, the company, the press, a data vendor, a reference work, or a copy of one of these',
				({ custom }) => custom.kind,
				needed,
			),
			words('type', 'Type', 'The type of document, as CSL names it', ({ type }) => type, needed),
			words('container', 'Container', 'The site or publication that holds it', (source) => source['container-title'], needed),
			words('copy_of', 'Copy of', 'The document behind a copy, where it is known', ({ custom }) => custom.copyOf),
			words('url', 'URL', 'Its address on the web when it was accessed', ({ URL }) => URL, needed),
			{ name: 'accessed', type: 'date', title: 'Accessed', description: 'The day it was accessed', required: true, of: dayOf },
			addressColumn(({ id }) => addressOf('/sources/', id)),
		],
	});
