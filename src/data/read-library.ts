import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type DataFile, DataError, readJson } from '../lib/read-json.ts';
import {
	type Entries,
	type Placed,
	requireIds,
	requireLocators,
	requireOneBasis,
	requireOriginals,
	requireSeries,
	requireSources,
	requireSums,
} from './check-library.ts';
import { evaluateFacts } from './evaluate-facts.ts';
import * as schemas from './schemas.ts';
import { fillTable, indexSeries, type SeriesIndex } from './series.ts';

/** Everything under `content/data/`, each kind by id, in the order of the files. */
export interface Library {
	facts: ReadonlyMap<string, schemas.Fact>;
	/** The facts of each file, by its name without the ending. */
	topics: ReadonlyMap<string, readonly schemas.Fact[]>;
	sources: ReadonlyMap<string, schemas.Source>;
	claims: ReadonlyMap<string, schemas.Claim>;
	terms: ReadonlyMap<string, schemas.Term>;
	platforms: ReadonlyMap<string, schemas.Platform>;
	acquisitions: ReadonlyMap<string, schemas.Acquisition>;
	people: ReadonlyMap<string, schemas.Person>;
	events: ReadonlyMap<string, schemas.Event>;
	tables: ReadonlyMap<string, schemas.Table>;
	charts: ReadonlyMap<string, schemas.Chart>;
	aliases: readonly schemas.AliasGroup[];
	/** The facts of each series, oldest first. */
	series: SeriesIndex;
	/** Short names of series, by how their labels begin. */
	seriesNames: ReadonlyMap<string, readonly string[]>;
	/** The latest fiscal year and the latest quarter that the site knows: whatever says “latest” reads them here. */
	latest: z.infer<typeof schemas.latest>;
}

function placed<T extends { id: string }>(files: readonly DataFile<T[]>[]) {
	const entries = new Map<string, Placed<T>>();
	for (const { file, value, lineOf } of files) {
		for (const [i, entry] of value.entries()) {
			const first = entries.get(entry.id);
			if (first) {
				throw new DataError(
					file,
					lineOf([i]),
					`The id “${entry.id}” is taken by ${first.file}:${first.line()}.`,
					'Give one of the two another id.',
				);
			}
			entries.set(entry.id, { entry, file, line: () => lineOf([i]) });
		}
	}
	return entries;
}

const bare = <T>(entries: Entries<T>) => new Map([...entries].map(([id, { entry }]) => [id, entry]));

const cellsOf = (table: schemas.Table) => [...table.rows, ...(table.total ? [table.total] : [])].flatMap(({ cells }) => cells);

/** The facts that a table prints. */
export const factsOfTable = (table: schemas.Table) => cellsOf(table).flatMap((cell) => (typeof cell === 'string' ? [cell] : []));

/** What the worded cells of a table rest on: facts or sources. */
export const citesOfTable = (table: schemas.Table) =>
	cellsOf(table).flatMap((cell) => (cell && typeof cell === 'object' && cell.cite ? [cell.cite] : []));

/** What the annotations of a chart rest on: facts or sources. */
export const citesOfChart = (chart: schemas.Chart) => [...citesOfTable(chart), ...chart.annotations.map(({ cite }) => cite)];

/** A file that holds one entry, read as a list of one. */
const alone = <T>({ file, value, lineOf }: DataFile<T>): DataFile<T[]> => ({ file, value: [value], lineOf: ([, ...rest]) => lineOf(rest) });

const jsonFiles = (folder: string) =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith('.json'))
				.sort()
				.map((name) => join(folder, name))
		: [];

/**
 * Reads every data file and checks that they agree with one another.
 * @throws {DataError} on the first fault: file, line, fault, mend.
 */
export function readLibrary(folder = 'content/data', sections?: readonly string[]): Library {
	const list = <T extends z.ZodType<{ id: string }>>(name: string, schema: T) => placed([readJson(join(folder, name), z.array(schema))]);
	const factFiles = jsonFiles(join(folder, 'facts')).map((file) => readJson(file, z.array(schemas.factEntry)));
	const facts = evaluateFacts(placed(factFiles));
	const series = indexSeries(bare(facts).values());
	const latest = readJson(join(folder, 'latest.json'), schemas.latest).value;
	const oneEach = <T extends z.ZodType<{ id: string }>>(name: string, schema: T) =>
		placed(jsonFiles(join(folder, name)).map((file) => alone(readJson(file, schema))));
	const filled = <T extends schemas.Table>(entries: Entries<T>): Entries<T> =>
		new Map([...entries].map(([id, placed]) => [id, { ...placed, entry: fillTable(placed.entry, series, latest.fiscalYear) }]));
	const tables = filled(oneEach('tables', schemas.table));
	const charts = filled(oneEach('charts', schemas.chart));
	const sources = list('sources.json', schemas.source);
	const claims = list('claims.json', schemas.claim);
	const terms = list('glossary.json', schemas.term);
	const platforms = list('platforms.json', schemas.platform);
	const acquisitions = list('acquisitions.json', schemas.acquisition);
	const people = list('people.json', schemas.person);
	const events = list('timeline.json', schemas.event);
	const aliases = readJson(join(folder, 'aliases.json'), z.strictObject({ groups: z.array(schemas.aliasGroup) }));

	requireSources(facts);
	requireLocators(facts, sources);
	requireOriginals(facts, sources);
	requireSeries(facts);
	requireIds(facts, sources, 'source', ({ sources, alsoSeen = [] }) => [...sources, ...alsoSeen]);
	for (const entries of [claims, terms, platforms, acquisitions, people, events]) {
		requireIds<{ facts: string[] }>(entries, facts, 'fact', ({ facts }) => facts);
	}
	requireIds(people, facts, 'fact', ({ terms }) => terms.flatMap(({ facts }) => facts));
	requireIds(claims, claims, 'claim', ({ repeats }) => (repeats ? [repeats] : []));
	for (const entries of [tables, charts]) {
		requireIds<schemas.Table>(entries, facts, 'fact', factsOfTable);
		requireIds<schemas.Table>(entries, new Map<string, unknown>([...facts, ...sources]), 'fact or source', citesOfTable);
		requireSums(entries, facts);
		requireOneBasis(entries, facts);
	}
	requireIds(charts, new Map<string, unknown>([...facts, ...sources]), 'fact or source', citesOfChart);
	if (sections) {
		const known = new Map(sections.map((id) => [id, id]));
		requireIds(claims, known, 'section', ({ section }) => [section]);
		for (const entries of [terms, platforms, people]) {
			requireIds<{ sections: string[] }>(entries, known, 'section', ({ sections }) => sections);
		}
		for (const [i, { page }] of aliases.value.groups.entries()) {
			if (!known.has(page))
				throw new DataError(aliases.file, aliases.lineOf(['groups', i]), `There is no section “${page}”.`, 'Correct the page.');
		}
	}
	return {
		facts: bare(facts),
		topics: new Map(factFiles.map(({ file, value }) => [basename(file, '.json'), value.flatMap(({ id }) => facts.get(id)?.entry ?? [])])),
		sources: bare(sources),
		claims: bare(claims),
		terms: bare(terms),
		platforms: bare(platforms),
		acquisitions: bare(acquisitions),
		people: bare(people),
		events: bare(events),
		tables: bare(tables),
		charts: bare(charts),
		aliases: aliases.value.groups,
		series,
		seriesNames: new Map(Object.entries(readJson(join(folder, 'series-names.json'), schemas.seriesNames).value)),
		latest,
	};
}
