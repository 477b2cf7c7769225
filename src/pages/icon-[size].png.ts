import type { APIRoute, GetStaticPaths } from 'astro';
import sign from '../../public/favicon.svg?raw';
import { drawIcon } from '../exports/social-cards/draw-icon.ts';

export const getStaticPaths = (() =>
	[32, 192, 512].map((size) => ({ params: { size: String(size) }, props: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = ({ props }) =>
	new Response(new Uint8Array(drawIcon(sign, props.size)), { headers: { 'Content-Type': 'image/png' } });
