import { createHash } from 'node:crypto';
import type { Source } from '../../data/schemas.ts';
import { toCsv } from './csv.ts';
import type { Dataset, Field } from './dataset.ts';

/** The licence of all data. */
export const dataLicence = {
	name: 'CC0-1.0',
	path: 'https://creativecommons.org/publicdomain/zero/1.0/',
	title: 'Creative Commons Zero v1.0 Universal',
} as const;

const constraintsOf = ({ required, oneOf }: Field) => ({ ...(required ? { required } : {}), ...(oneOf ? { enum: [...oneOf] } : {}) });

function describeField(field: Field) {
	const { name, type, title, description } = field;
	const constraints = constraintsOf(field);
	return { name, type, title, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

const rowSchema = ({ fields, key }: Dataset) => ({
	fields: fields.map(describeField),
	missingValues: [''],
	...(key === undefined ? {} : { primaryKey: [key] }),
});

/** The Table Schema of a dataset among the others. @see https://specs.frictionlessdata.io/table-schema/ */
export function tableSchema(dataset: Dataset) {
	const { id, refs = {} } = dataset;
	// A file that refers to itself is named by an empty string.
	const foreignKeys = Object.entries(refs).map(([column, file]) => ({
		fields: [column],
		reference: { resource: file === id ? '' : file, fields: ['id'] },
	}));
	return { ...rowSchema(dataset), ...(foreignKeys.length > 0 ? { foreignKeys } : {}) };
}

interface Surroundings {
	sources: ReadonlyMap<string, Source>;
	addressOf: (path: `/${string}`, fragment?: string) => string;
}

function describe(dataset: Dataset, { sources, addressOf }: Surroundings) {
	const behind = dataset.sources.flatMap((id) => sources.get(id) ?? []).map(({ title, URL }) => ({ title, path: URL }));
	return {
		name: dataset.id,
		title: dataset.title,
		description: dataset.description,
		homepage: addressOf(dataset.place.path, dataset.place.fragment),
		profile: 'tabular-data-resource',
		licenses: [dataLicence],
		...(behind.length > 0 ? { sources: behind } : {}),
	};
}

/** A dataset as one JSON file: a Tabular Data Resource that carries its rows and explains its columns. */
export const toJson = (dataset: Dataset, surroundings: Surroundings) => ({
	...describe(dataset, surroundings),
	// Keys to other files mean nothing in a file that stands alone.
	schema: rowSchema(dataset),
	data: dataset.rows,
});

/** One file of the package, found beside its descriptor. */
function toResource(dataset: Dataset, surroundings: Surroundings) {
	const csv = toCsv(dataset);
	return {
		...describe(dataset, surroundings),
		path: `${dataset.id}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: Buffer.byteLength(csv),
		hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
		schema: tableSchema(dataset),
	};
}

interface PackageInput extends Surroundings {
	datasets: readonly Dataset[];
	name: string;
	title: string;
	description: string;
	version: string;
	/** The day of the last review. */
	reviewed: Date;
}

/** The descriptor of all files together, a Tabular Data Package. @see https://specs.frictionlessdata.io/tabular-data-package/ */
export function dataPackage({ datasets, name, title, description, version, reviewed, ...surroundings }: PackageInput) {
	const { addressOf } = surroundings;
	return {
		profile: 'tabular-data-package',
		name,
		id: addressOf('/data/datapackage.json'),
		title,
		description,
		homepage: addressOf('/data/'),
		version,
		created: reviewed.toISOString(),
		licenses: [dataLicence],
		sources: [{ title: 'The sources of the reference, each named in sources.csv', path: addressOf('/sources/') }],
		contributors: [{ title, path: addressOf('/'), role: 'publisher' }],
		resources: datasets.map((dataset) => toResource(dataset, surroundings)),
	};
}
