import { type CardId, cardIds, type CardMeasure, cardMeasures, cardName } from '../../data/business-cards.ts';
import { convert, formatNumber } from '../../data/numbers/format-value.ts';
import type { Library } from '../../data/read-library.ts';
import { businessLook } from '../shared/business.ts';
import { type Multiple, sharedDomain } from './multiples.ts';

const DIGITS: Readonly<Record<string, number>> = { 'RMB billion': 0 };

function pointsOf({ unit, facts }: CardMeasure) {
	return facts.map(({ year, fact }) => {
		const value = typeof fact?.value === 'number' ? convert(fact.value, fact.unit, unit.split(' of ')[0] ?? unit) : null;
		return { label: String(year), value, text: value === null ? '' : formatNumber(value, DIGITS[unit] ?? 1, true) };
	});
}

/** The small charts of a business’s card; each measure has one scale for all businesses, so that pages compare. */
export function cardMultiples(id: CardId, library: Pick<Library, 'facts' | 'series' | 'latest'>): Multiple[] {
	const all = cardIds.map((other) => cardMeasures(other, library).map((measure) => ({ points: pointsOf(measure) })));
	return cardMeasures(id, library).map((measure, i) => ({
		name: `${measure.name}, ${measure.unit}`,
		look: businessLook(cardName(id)) ?? 'others',
		points: pointsOf(measure),
		domain: sharedDomain(all.flatMap((measures) => measures[i] ?? [])),
	}));
}
