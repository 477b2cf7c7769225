import { readEditions } from '../editions/editions.ts';
import { editionPath } from '../../urls/editions.ts';
import { isoDate } from '../../data/sections/format-date.ts';
import type { Dataset } from '../data/dataset.ts';
import { getDatasets } from '../data/site-datasets.ts';
import { address } from '../../urls/address.ts';
import { getLastReview, getSections } from '../../data/sections/sections.ts';
import { siteName } from '../../site.ts';
import type { Work } from './work.ts';

/** The work as a whole, among the things that can be cited. */
export const WHOLE = 'whole';

/** The name of a dataset among the things that can be cited: lists share theirs with a section. */
export const citeId = ({ kind, id }: Pick<Dataset, 'kind' | 'id'>) => (kind === 'list' ? `data-${id}` : id);

const genres = { list: 'Data set', chart: 'Figure', table: 'Table' } as const;

async function make(): Promise<ReadonlyMap<string, Work>> {
	const sections = await getSections();
	const latest = await getLastReview();
	const part = { container: siteName, author: siteName };
	const reviewed = new Map(sections.map(({ id, data }) => [`/${id}/`, data.reviewed]));
	const kept = new Set<string>(readEditions().map(({ section, date }) => editionPath(section, date)));
	const works: Work[] = [
		{ id: WHOLE, title: siteName, reviewed: latest, address: address('/'), author: siteName },
		...sections.map(({ id, data: { title, reviewed } }) => {
			const edition = editionPath(id, isoDate(reviewed));
			return { id, title, reviewed, address: address(`/${id}/`), ...(kept.has(edition) ? { edition: address(edition) } : {}), ...part };
		}),
		...(await getDatasets()).map((dataset) => ({
			id: citeId(dataset),
			title: dataset.title,
			genre: genres[dataset.kind],
			reviewed: reviewed.get(dataset.place.path) ?? latest,
			address: dataset.kind === 'list' ? address('/data/', dataset.id) : address(dataset.place.path, dataset.place.fragment),
			...part,
		})),
	];
	const byId = new Map(works.map((work) => [work.id, work]));
	const twice = works.find((work) => byId.get(work.id) !== work);
	if (twice) throw new Error(`“${twice.id}” is the id of a section and of a chart or table. Give one of them another.`);
	return byId;
}

let made: ReturnType<typeof make> | undefined;

/** Everything of this site that can be cited, by id, made once. */
export const getWorks = () => (made ??= make());
