import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../exports/data/csv.ts';
import { getDatasets } from '../../exports/data/site-datasets.ts';

export const getStaticPaths = (async () =>
	(await getDatasets()).map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Awaited<ReturnType<typeof getDatasets>>[number] }> = ({ props }) =>
	new Response(toCsv(props.dataset), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
