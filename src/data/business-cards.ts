import type { Library } from './read-library.ts';
import { factOfYear } from './series.ts';
import type { Fact } from './schemas.ts';

/** The businesses of the accounts that have a card, by the section on them: what its facts are called, and its name. */
const cards = {
	'china-commerce': { key: 'china-ecommerce', name: 'China e-commerce' },
	'international-commerce': { key: 'aidc', name: 'International digital commerce' },
	cloud: { key: 'cloud-intelligence', name: 'Cloud intelligence' },
	'innovation-initiatives': { key: 'all-others', name: 'All others' },
} as const;

export type CardId = keyof typeof cards;

export const cardIds = ['china-commerce', 'international-commerce', 'cloud', 'innovation-initiatives'] as const satisfies readonly CardId[];

/** The first fiscal year of the accounts by these four groups. */
const FIRST = 2024;

/** One measure of a business by year; a fact is undefined where there is none. */
export interface CardMeasure {
	name: string;
	unit: string;
	facts: readonly { year: number; fact: Fact | undefined }[];
}

export const isCardId = (id: string): id is CardId => Object.hasOwn(cards, id);

export const cardName = (id: CardId) => cards[id].name;

/** Revenue, its growth, profit and margin of a business by fiscal year, oldest first. */
export function cardMeasures(id: CardId, { facts, series, latest }: Pick<Library, 'facts' | 'series' | 'latest'>): CardMeasure[] {
	const { key } = cards[id];
	const years = Array.from({ length: latest.fiscalYear - FIRST + 1 }, (_, i) => FIRST + i);
	const measure = (name: string, unit: string, factOf: (year: number) => Fact | undefined) => ({
		name,
		unit,
		facts: years.map((year) => ({ year, fact: factOf(year) })),
	});
	return [
		measure('Revenue', 'RMB billion', (year) => factOfYear(series, `grp-${key}-revenue`, year)),
		measure('Growth of revenue', '%', (year) => facts.get(`revenue-growth-${key}-fy${year}`)),
		measure('Adjusted EBITA', 'RMB billion', (year) => factOfYear(series, `grp-${key}-adj-ebita`, year)),
		measure('Margin', '% of revenue', (year) => facts.get(`margin-${key}-fy${year}`)),
	];
}
