import type { Platform } from '../../../data/schemas.ts';
import { type Dataset, fromEntries } from '../dataset.ts';
import type { ListInput } from './list-input.ts';
import { addressColumn, chineseColumn, factsColumn, idColumn, pinyinColumn, sectionsColumn, words } from './shared-columns.ts';

const needed = { required: true } as const;

/** Every brand, whom it serves and how it earns. */
export const platformList = ({ library, addressOf }: ListInput): Dataset =>
	fromEntries<Platform>({
		id: 'platforms',
		kind: 'list',
		title: 'Brands and platforms',
		description: 'Alibaba’s brands: what each is, whom it serves, what pays for it, and the segment it belonged to in fiscal 2022.',
		place: { path: '/platforms/', fragment: 'table-platforms' },
		key: 'id',
		sources: [],
		entries: library.platforms.values(),
		columns: [
			idColumn(),
			words('name', 'Name', 'The brand', ({ name }) => name, needed),
			chineseColumn(),
			pinyinColumn(),
			words('what', 'What', 'What it is', ({ what }) => what, needed),
			words('serves', 'Serves', 'Whom it serves; empty where that was not found', ({ serves }) => serves),
			words('earns', 'Earns by', 'What pays for it; empty where that was not found', ({ earns }) => earns),
			words('business', 'Business', 'The business it belongs to today', ({ business }) => business, needed),
			words(
				'segment_fy2022',
				'Segment in fiscal 2022',
				'The segment of the accounts for fiscal 2022; empty where there is none or it was not found',
				({ segmentFy2022 }) => segmentFy2022,
			),
			words('segment_note', 'On the segment', 'What must be known about the segment', ({ segmentNote }) => segmentNote),
			words('launched', 'Launched', 'When it started; empty where that was not found', ({ launched }) => launched),
			words('status', 'Status', 'What became of it', ({ status }) => status),
			{
				name: 'in_article',
				type: 'boolean',
				title: 'In the article',
				description: 'Whether the article names it',
				required: true,
				of: ({ article }) => article,
			},
			sectionsColumn(),
			factsColumn(),
			addressColumn(({ id }) => addressOf('/platforms/', `brand-${id}`)),
		],
	});
