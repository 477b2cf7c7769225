import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../data/library.ts';
import { toJson } from '../../exports/data/data-package.ts';
import { getDatasets } from '../../exports/data/site-datasets.ts';
import { address } from '../../urls/address.ts';

export const getStaticPaths = (async () =>
	(await getDatasets()).map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Awaited<ReturnType<typeof getDatasets>>[number] }> = ({ props }) =>
	Response.json(toJson(props.dataset, { sources: library.sources, addressOf: address }));
