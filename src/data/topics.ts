import type { Fact } from './schemas.ts';

/** The subjects of the page of figures, in order: the file names under `content/data/facts/`. */
export const topics = {
	revenue: 'Revenue',
	income: 'Income',
	costs: 'Costs',
	'costs-notes': 'Costs: what the reports say',
	'cash-and-capital': 'Cash and capital',
	'balance-sheet': 'Balance sheet',
	causes: 'Why the figures moved',
	'segment-revenue': 'Revenue by segment',
	'segment-profit': 'Profit by segment',
	'cloud-and-ai': 'Cloud and AI',
	'how-money-moves': 'Fees, subsidies and how money moves',
	gmv: 'Goods and services ordered (GMV)',
	consumers: 'Consumers and buyers',
	people: 'Employees',
	goals: 'Goals',
	'goals-and-reach': 'Goals and reach',
	founding: 'Founding',
	listing: 'Listings',
	leadership: 'Leaders',
	mission: 'Mission and vision',
	values: 'Values',
	organization: 'Organization',
	control: 'Ownership, Ant and the law',
	brands: 'Brands',
	acquisitions: 'Acquisitions',
	rivals: 'Rivals',
	amazon: 'Amazon: figures',
	'amazon-methods': 'Amazon: methods and letters',
	glossary: 'Definitions',
	other: 'Other',
} as const satisfies Readonly<Record<string, string>>;

/** Facts by subject. A file of facts that has no title here stops the build. */
export function factTopics(byTopic: ReadonlyMap<string, readonly Fact[]>) {
	const unknown = [...byTopic.keys()].find((topic) => !Object.hasOwn(topics, topic));
	if (unknown !== undefined) throw new Error(`content/data/facts/${unknown}.json has no title. Add “${unknown}” to src/data/topics.ts.`);
	return Object.entries(topics).flatMap(([topic, title]) => {
		const facts = byTopic.get(topic) ?? [];
		return facts.length > 0 ? [{ id: `topic-${topic}`, title, facts }] : [];
	});
}
