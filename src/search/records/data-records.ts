import type { Library } from '../../data/read-library.ts';
import type { Fact } from '../../data/schemas.ts';
import { formatFigure } from '../../data/numbers/format-value.ts';
import type { SearchRecord } from './records.ts';
import { seriesOf, timeOf } from '../query/series.ts';
import { spokenAmounts } from './spoken-amounts.ts';

const REFERENCE = { part: 'Reference' } as const;

const ECOSYSTEM = 'Ecosystem';

/** Where a thing is explained, as an address. */
const home = (sections: readonly string[]) => (sections[0] ? { home: `/${sections[0]}/` } : {});

/** The site that each fact is printed on first, found on the built pages. */
export type FactHomes = ReadonlyMap<string, string>;

/** Where a figure is in its series; undefined for one that is alone. Who names the series asks for the latest. */
type Place = 'latest' | 'older' | undefined;

function factRecord(library: Library, homes: FactHomes, fact: Fact, place: Place): SearchRecord[] {
	if (fact.value === null) return [];
	const source = library.sources.get(fact.sources[0] ?? '');
	const where = homes.get(fact.id);
	const full = formatFigure(fact, 'full');
	return [
		{
			url: `/figures/#${fact.id}`,
			kind: 'fact',
			title: fact.label,
			page: 'Figures',
			...REFERENCE,
			aliases: [
				...(fact.aliases ?? []),
				...(place === 'latest' ? [seriesOf(fact.label)] : []),
				...(typeof fact.value === 'number' ? spokenAmounts(fact.value, fact.unit) : []),
			],
			text: `${fact.statement} ${full}`,
			answer: formatFigure(fact),
			detail: [fact.period.replace(/^\w/, (letter) => letter.toUpperCase()), ...(source ? [source.title] : [])].join(' · '),
			...(where ? { home: where } : {}),
			...(place === 'older' ? { older: true } : {}),
		},
	];
}

/** The figures, the latest first and the shorter label before the longer: Pagefind returns what it scores the same in this order. */
function factRecords(library: Library, homes: FactHomes) {
	const timeOfFact = ({ label, period }: Fact) => timeOf(label) || timeOf(` ${period}`);
	const facts = [...library.facts.values()].sort((a, b) => timeOfFact(b) - timeOfFact(a) || a.label.length - b.label.length);
	const series = Map.groupBy(
		facts.filter(({ value }) => value !== null),
		({ label }) => seriesOf(label),
	);
	const placeOf = (fact: Fact): Place => {
		const [latest, ...older] = series.get(seriesOf(fact.label)) ?? [];
		if (older.length === 0) return undefined;
		return fact === latest ? 'latest' : 'older';
	};
	return facts.flatMap((fact) => factRecord(library, homes, fact, placeOf(fact)));
}

const termRecords = ({ terms }: Library): SearchRecord[] =>
	[...terms.values()].map(({ id, term, abbreviation, chinese, definition, aliases, match, sections }) => ({
		url: `/glossary/#${id}`,
		kind: 'term',
		title: abbreviation ? `${term} (${abbreviation})` : term,
		page: 'Glossary',
		...REFERENCE,
		aliases: [...aliases, ...match, ...(chinese ? [chinese] : [])],
		text: definition,
		answer: definition,
		...home(sections),
	}));

const brandRecords = ({ platforms }: Library): SearchRecord[] =>
	[...platforms.values()].map((brand) => ({
		url: `/platforms/#brand-${brand.id}`,
		kind: 'brand',
		title: brand.name + (brand.chinese ? ` ${brand.chinese}` : ''),
		page: 'Platforms',
		part: ECOSYSTEM,
		aliases: [...brand.aliases, ...(brand.pinyin ? [brand.pinyin] : [])],
		text: [
			brand.what,
			brand.serves && `Serves ${brand.serves}.`,
			brand.earns && `Earns by ${brand.earns}.`,
			`${brand.business}.`,
			brand.launched && `Launched ${brand.launched}.`,
			brand.status && `${brand.status}.`,
		]
			.filter(Boolean)
			.join(' '),
		answer: brand.what,
		detail: [brand.business, brand.launched && `launched ${brand.launched}`, brand.status].filter(Boolean).join(' · '),
		...home(brand.sections),
	}));

const personRecords = ({ people }: Library, page: string): SearchRecord[] =>
	[...people.values()].map((person) => ({
		// Those who held no post at Alibaba are in no table, but in the section that tells of them.
		url: person.terms.length > 0 ? `${page}#person-${person.id}` : `/${person.sections[0] ?? 'organization'}/`,
		kind: 'person',
		title: person.name + (person.chinese ? ` ${person.chinese}` : ''),
		page: 'People',
		part: ECOSYSTEM,
		aliases: [...person.aliases, ...(person.pinyin ? [person.pinyin] : [])],
		text: `${person.role}. ${person.note}`,
		answer: person.role,
		detail: person.note,
		...home(person.sections),
	}));

const dealRecords = ({ acquisitions }: Library): SearchRecord[] =>
	[...acquisitions.values()].map((deal) => ({
		url: `/acquisitions/#deal-${deal.id}`,
		kind: 'deal',
		title: `Purchase of ${deal.name}${deal.chinese ? ` ${deal.chinese}` : ''}`,
		page: 'Acquisitions',
		part: 'Overview',
		aliases: [...deal.aliases, deal.name],
		text: `Bought ${deal.dateText}: ${deal.what}. Price: ${deal.price ?? 'not disclosed'}. Since: ${deal.outcome ?? 'later fate not published'}.`,
		answer: deal.price ?? 'Price not disclosed',
		detail: `${deal.dateText} · ${deal.outcome ?? 'later fate not published'}`,
		home: '/acquisitions/',
	}));

const claimRecords = ({ claims }: Library): SearchRecord[] =>
	[...claims.values()]
		.filter(({ repeats, verdict }) => !repeats && verdict !== 'missing')
		.map(({ id, claim, verdict, correction, section }) => ({
			url: `/source-check/#${id}`,
			kind: 'claim',
			title: claim,
			page: 'Source check',
			...REFERENCE,
			aliases: [],
			text: `${verdict}. ${correction ?? ''}`,
			...home([section]),
		}));

const sourceRecords = ({ sources }: Library): SearchRecord[] =>
	[...sources.values()].map(({ id, title, custom, 'container-title': site }) => ({
		url: `/sources/#${id}`,
		kind: 'source',
		title,
		page: 'Sources',
		...REFERENCE,
		aliases: [],
		text: [site, custom.copyOf].filter(Boolean).join('. '),
	}));

/** Everything in the data that can be found by itself. `people` is the page on which the people are. */
export function dataRecords(library: Library, homes: FactHomes, people: string): SearchRecord[] {
	return [
		...factRecords(library, homes),
		...termRecords(library),
		...brandRecords(library),
		...personRecords(library, people),
		...dealRecords(library),
		...claimRecords(library),
		...sourceRecords(library),
	];
}
