import type { Dataset as DatasetNode } from 'schema-dts';
import { dataLicence } from '../data/data-package.ts';
import type { Dataset } from '../data/dataset.ts';
import { organization, type SiteWords, siteReference } from './site-nodes.ts';

/** All data of the site as one dataset: the package that describes it, and its main lists. */
export function dataSet(datasets: readonly Dataset[], description: string, reviewed: string, words: SiteWords): DatasetNode {
	const { name, addressOf } = words;
	const lists = datasets.filter(({ kind }) => kind === 'list');
	const files = [
		{ name: 'Everything, as a Frictionless Data Package', path: '/data/datapackage.json', encodingFormat: 'application/json' },
		...lists.map(({ id, title }) => ({ name: title, path: `/data/${id}.csv`, encodingFormat: 'text/csv' })),
	] as const;
	return {
		'@type': 'Dataset',
		'@id': addressOf('/data/', 'dataset'),
		name: `${name}: the data`,
		description,
		url: addressOf('/data/'),
		dateModified: reviewed,
		inLanguage: 'en',
		isAccessibleForFree: true,
		license: dataLicence.path,
		creator: organization(words),
		isPartOf: siteReference(words),
		distribution: files.map(
			({ name: title, path, encodingFormat }) =>
				({ '@type': 'DataDownload', name: title, contentUrl: addressOf(`/${path.slice(1)}`), encodingFormat }) as const,
		),
	};
}
