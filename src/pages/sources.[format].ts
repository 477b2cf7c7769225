import type { APIRoute, GetStaticPaths } from 'astro';
import { citeFormats } from '../exports/citations/cite-formats.ts';
import { referenceToSource } from '../exports/citations/work.ts';
import { library } from '../data/library.ts';

export const getStaticPaths = (() =>
	(['bib', 'ris', 'json'] as const).map((format) => ({ params: { format }, props: citeFormats[format] }))) satisfies GetStaticPaths;

export const GET: APIRoute<(typeof citeFormats)['bib' | 'ris' | 'json']> = ({ props }) =>
	new Response(props.write([...library.sources.values()].map(referenceToSource)), {
		headers: { 'Content-Type': `${props.type}; charset=utf-8` },
	});
