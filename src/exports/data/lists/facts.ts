import { basis, type Fact } from '../../../data/schemas.ts';
import { type Dataset, figureColumns, fromEntries, idList } from '../dataset.ts';
import type { ListInput } from './list-input.ts';
import { addressColumn, idColumn, words } from './shared-columns.ts';

type TopicFact = Fact & { topic: string };

const needed = { required: true } as const;

/** Every fact, with its value, unit, period, sources and the place in them. */
export const factList = ({ library, addressOf }: ListInput): Dataset =>
	fromEntries<TopicFact>({
		id: 'facts',
		kind: 'list',
		title: 'Figures and facts',
		description: 'Every figure and statement that the reference rests on, with value, unit, period, sources, and the place in the source.',
		place: { path: '/figures/' },
		key: 'id',
		sources: [],
		entries: [...library.topics].flatMap(([topic, facts]) => facts.map((fact) => ({ ...fact, topic }))),
		columns: [
			idColumn(),
			words('topic', 'Topic', 'The subject it is filed under', ({ topic }) => topic, needed),
			words('label', 'Label', 'What the figure is, in a few words', ({ label }) => label, needed),
			words('statement', 'Statement', 'The fact in full sentences', ({ statement }) => statement, needed),
			...figureColumns<TopicFact>((fact) => fact),
			words('basis', 'Basis', 'How far the figure can be trusted before its source is opened', (fact) => fact.basis, {
				oneOf: basis.options,
			}),
			words('sources', 'Sources', 'The sources it rests on: ids in sources.csv, parted by spaces', ({ sources }) => idList(sources)),
			words(
				'locator',
				'Locator',
				'Where in the document the figure stands: table or note, row, column; or the page',
				({ locator }) => locator,
			),
			words('series', 'Series', 'The series of figures of one kind that it belongs to', ({ series }) => series),
			words('scope', 'Scope', 'What is counted, where the label does not say it', ({ scope }) => scope),
			words('restated', 'Restated', '“as first filed”, or the later filing that recast the figure', ({ restated }) => restated),
			words('workings', 'Workings', 'How a computed figure was reached', ({ workings }) => workings),
			words('also_seen', 'Also seen', 'Further sources that say the same: ids in sources.csv, parted by spaces', ({ alsoSeen = [] }) =>
				idList(alsoSeen),
			),
			addressColumn(({ id }) => addressOf('/figures/', id)),
		],
	});
