import { acquisition, type Acquisition, type Fact } from '../../../data/schemas.ts';
import { type Dataset, figureColumns, fromEntries } from '../dataset.ts';
import type { ListInput } from './list-input.ts';
import { addressColumn, chineseColumn, factsColumn, idColumn, words } from './shared-columns.ts';

const needed = { required: true } as const;
const DAY = 'as 2019, 2019-09 or 2019-09-10';

/** The price as a figure: the fact where there is one, else the bare number of the list. */
function priceOf({ priceFact, priceUsdMillions, dateText }: Acquisition, facts: ReadonlyMap<string, Fact>) {
	const fact = priceFact === undefined ? undefined : facts.get(priceFact);
	if (typeof fact?.value === 'number') return fact;
	return priceUsdMillions === undefined
		? { value: null, unit: null, period: null }
		: { value: priceUsdMillions, unit: 'US$ million', period: dateText };
}

/** Every purchase, with its terms and what became of it. */
export const acquisitionList = ({ library, addressOf }: ListInput): Dataset =>
	fromEntries<Acquisition>({
		id: 'acquisitions',
		kind: 'list',
		title: 'Acquisitions',
		description: 'The companies that Alibaba bought, with date, price where known, and what became of them.',
		place: { path: '/acquisitions/', fragment: 'table-acquisitions' },
		key: 'id',
		sources: [],
		entries: library.acquisitions.values(),
		columns: [
			idColumn(),
			words('name', 'Name', 'What was bought', ({ name }) => name, needed),
			chineseColumn(),
			words('what', 'What', 'What it is', ({ what }) => what, needed),
			words('date', 'Date', `The day, month or year of the purchase, ${DAY}`, ({ date }) => date, needed),
			words('date_text', 'Date in words', 'The date as the site writes it', ({ dateText }) => dateText, needed),
			words('price', 'Price in words', 'The price as published; empty where it was not disclosed', ({ price }) => price),
			...figureColumns<Acquisition>((deal) => priceOf(deal, library.facts)).filter(({ name }) => name !== 'text'),
			words('price_basis', 'Kind of price', 'What kind of price that is, where it is no plain price', ({ priceBasis }) => priceBasis, {
				oneOf: acquisition.shape.priceBasis.unwrap().options,
			}),
			words('buyer', 'Buyer', 'The company of the group that bought', ({ buyer }) => buyer, needed),
			words('stake', 'Stake', 'The part that was bought', ({ stake }) => stake),
			words('outcome', 'Outcome', 'What became of it; empty where no later record was found', ({ outcome }) => outcome),
			words('outcome_kind', 'Kind of outcome', 'The outcome in one word', ({ outcomeKind }) => outcomeKind, {
				required: true,
				oneOf: acquisition.shape.outcomeKind.options,
			}),
			words('end_date', 'End', `When it was closed, sold or renamed, ${DAY}`, ({ endDate }) => endDate),
			{
				name: 'in_article',
				type: 'boolean',
				title: 'In the article',
				description: 'Whether the article names it',
				required: true,
				of: ({ inArticle }) => inArticle,
			},
			factsColumn(),
			addressColumn(({ id }) => addressOf('/acquisitions/', `deal-${id}`)),
		],
	});
