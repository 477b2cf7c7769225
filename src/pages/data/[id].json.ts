import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../data/library.ts';
import { toJson } from '../../datasets/data-package.ts';
import { getDatasets } from '../../datasets/site-datasets.ts';
import { address } from '../../links/address.ts';

export const getStaticPaths = (async () =>
	(await getDatasets()).map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Awaited<ReturnType<typeof getDatasets>>[number] }> = ({ props }) =>
	Response.json(toJson(props.dataset, { sources: library.sources, addressOf: address }));
