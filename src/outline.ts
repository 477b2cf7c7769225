/** One part of the work: a page of its own, and its sections, by id, in reading order. */
export interface Part {
	/** The address of its page: `/<id>/`. */
	id: string;
	part: string;
	/** What the part answers, in one or two sentences. */
	summary: string;
	/** The chart that leads its page. */
	chart?: string;
	ids: readonly string[];
}

/** The reading order, and the only place that knows it. Each id is a file in `content/`. */
export const outline = [
	{
		id: 'start-here',
		part: 'Start here',
		summary: 'Alibaba in five minutes, in figures, and in plain words: what it is, how big it is, and what changed last year.',
		ids: ['key-highlights', 'snapshot', 'introduction'],
	},
	{
		id: 'how-it-earns',
		part: 'How it earns',
		summary:
			'Who pays Alibaba, for what, and what is left: each business with its revenue, its profit, its rivals and what could break it.',
		ids: [
			'revenue-model',
			'segments',
			'china-commerce',
			'local-consumer-services',
			'cloud',
			'international-commerce',
			'cainiao',
			'digital-media',
			'innovation-initiatives',
			'cost-of-revenue',
			'results',
			'cash-and-capital',
		],
	},
	{
		id: 'why-it-works',
		part: 'Why it works',
		summary:
			'Why merchants and shoppers came and stayed, what each side gets, and what could stop the wheel: rivals, rules, prices and chips.',
		ids: [
			'ecosystem',
			'technology-layers',
			'platforms',
			'flywheel',
			'competition',
			'value-proposition',
			'customer-segments',
			'distribution',
			'marketing',
			'risks',
		],
	},
	{
		id: 'who-controls-it',
		part: 'Who controls it',
		summary: 'Who owns the shares, who names the board, what the contracts behind them promise, and how the company came to be what it is.',
		ids: ['organization', 'ownership', 'alipay-and-ant', 'regulation', 'vision-and-mission', 'core-values', 'history', 'acquisitions'],
	},
	{
		id: 'beside-amazon',
		part: 'Beside Amazon',
		summary: 'What Alibaba shares with Amazon and what it does the other way round, by way of Amazon’s own frameworks.',
		ids: [
			'alibaba-and-amazon',
			'amazon-business-model',
			'amazon-revenue',
			'amazon-mission',
			'customer-obsession',
			'cash-conversion-cycle',
			'working-backwards',
			'day-one',
		],
	},
	{
		id: 'reference',
		part: 'Reference',
		summary: 'Every term, figure, source and claim, each with an address of its own.',
		ids: ['glossary', 'figures', 'sources', 'source-check', 'about'],
	},
] as const satisfies readonly Part[];

/** The id of every section, in reading order. */
export const sectionIds: readonly string[] = outline.flatMap(({ ids }) => ids);

/** The address of every part’s page. */
export const partIds: readonly string[] = outline.map(({ id }) => id);
