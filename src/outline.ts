/** One part of the work: its name and its pages, by id, in reading order. */
export interface Part {
	part: string;
	ids: readonly string[];
}

/** The reading order, and the only place that knows it. Each id is a file in `content/`. */
export const outline = [
	{ part: 'Overview', ids: ['snapshot', 'introduction', 'history', 'acquisitions', 'key-highlights'] },
	{ part: 'Purpose', ids: ['vision-and-mission', 'core-values'] },
	{ part: 'Business model', ids: ['value-proposition', 'customer-segments', 'distribution', 'marketing'] },
	{ part: 'Ecosystem', ids: ['ecosystem', 'technology-layers', 'platforms', 'organization'] },
	{
		part: 'Money',
		ids: [
			'revenue-model',
			'segments',
			'china-commerce',
			'international-commerce',
			'local-consumer-services',
			'cainiao',
			'cloud',
			'digital-media',
			'innovation-initiatives',
			'cost-of-revenue',
			'results',
		],
	},
	{
		part: 'Frameworks',
		ids: [
			'alibaba-and-amazon',
			'amazon-business-model',
			'amazon-mission',
			'customer-obsession',
			'amazon-revenue',
			'cash-conversion-cycle',
			'working-backwards',
			'flywheel',
			'day-one',
		],
	},
	{ part: 'Reference', ids: ['glossary', 'figures', 'sources', 'source-check', 'about'] },
] as const satisfies readonly Part[];

/** The id of every section, in reading order. */
export const sectionIds: readonly string[] = outline.flatMap(({ ids }) => ids);
