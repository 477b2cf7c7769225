import type { APIRoute } from 'astro';
import sign from '../../public/favicon.svg?raw';
import { drawIcon } from '../exports/social-cards/draw-icon.ts';

export const GET: APIRoute = () => new Response(new Uint8Array(drawIcon(sign, 180)), { headers: { 'Content-Type': 'image/png' } });
