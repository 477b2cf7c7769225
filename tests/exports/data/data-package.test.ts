import { expect, test } from 'vitest';
import type { Source } from '../../../src/data/schemas.ts';
import { dataPackage, toJson } from '../../../src/exports/data/data-package.ts';
import { type Dataset, fromEntries } from '../../../src/exports/data/dataset.ts';
import { packageFaults, resourceFaults } from '../../datasets/frictionless.ts';

const addressOf = (path: string, fragment = '') => `https://site.test${path}${fragment && `#${fragment}`}`;

const rivers: Dataset = fromEntries<{ id: string; km: number; into?: string }>({
	id: 'rivers',
	kind: 'list',
	title: 'Rivers',
	description: 'Rivers and their lengths.',
	place: { path: '/rivers/' },
	key: 'id',
	refs: { into: 'rivers', country: 'countries' },
	sources: ['atlas'],
	entries: [
		{ id: 'elbe', km: 1094 },
		{ id: 'saale', km: 413, into: 'elbe' },
	],
	columns: [
		{ name: 'id', type: 'string', title: 'Id', description: 'Name', required: true, of: ({ id }) => id },
		{ name: 'km', type: 'number', title: 'Length', description: 'In kilometres', of: ({ km }) => km },
		{ name: 'into', type: 'string', title: 'Flows into', description: 'Another river', of: ({ into }) => into },
	],
});

const atlas: Source = {
	id: 'atlas',
	type: 'book',
	title: 'An Atlas',
	URL: 'https://atlas.test/',
	'container-title': 'atlas.test',
	accessed: { 'date-parts': [[2026, 11, 23]] },
	custom: { kind: 'reference' },
};

const sources = new Map([['atlas', atlas]]);

const descriptor = dataPackage({
	datasets: [rivers],
	name: 'rivers',
	title: 'Rivers',
	description: 'All rivers',
	version: '1.0.0',
	reviewed: new Date('2026-11-24'),
	sources,
	addressOf,
});

test('the descriptor is a Tabular Data Package, and the JSON file a Tabular Data Resource', () => {
	expect(packageFaults(descriptor)).toEqual([]);
	expect(resourceFaults(toJson(rivers, { sources, addressOf }))).toEqual([]);
});

test('the profile notices a wrong type, a missing schema and a path that leaves the folder', () => {
	const [resource] = descriptor.resources;
	const broken = (part: object) => packageFaults({ ...descriptor, resources: [{ ...resource, ...part }] });
	expect(broken({ schema: { fields: [{ name: 'a', type: 'text', title: 'A', description: 'A' }] } })).not.toEqual([]);
	expect(broken({ schema: undefined })).not.toEqual([]);
	expect(broken({ path: '../rivers.csv' })).not.toEqual([]);
	expect(broken({ data: [] })).not.toEqual([]);
});

test('a file that refers to itself is named by an empty string, another by its name', () => {
	expect(descriptor.resources[0]?.schema.foreignKeys).toEqual([
		{ fields: ['into'], reference: { resource: '', fields: ['id'] } },
		{ fields: ['country'], reference: { resource: 'countries', fields: ['id'] } },
	]);
});

test('the sources behind a file are named with their addresses', () => {
	expect(descriptor.resources[0]?.sources).toEqual([{ title: 'An Atlas', path: 'https://atlas.test/' }]);
});

test('the JSON file carries the same rows as the CSV file, gaps as null', () => {
	expect(toJson(rivers, { sources, addressOf }).data).toEqual([
		{ id: 'elbe', km: 1094, into: null },
		{ id: 'saale', km: 413, into: 'elbe' },
	]);
});
