import type { APIRoute, GetStaticPaths } from 'astro';
import { citeFormats } from '../../exports/citations/cite-formats.ts';
import { getWorks } from '../../exports/citations/site-works.ts';
import { referenceTo } from '../../exports/citations/work.ts';

export const getStaticPaths = (async () => {
	const works = [...(await getWorks()).values()];
	return works.flatMap((work) =>
		Object.entries(citeFormats).map(([format, { type, write }]) => ({
			params: { id: work.id, format },
			props: { type, text: write([referenceTo(work)]) },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: string; text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
