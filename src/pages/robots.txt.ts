import type { APIRoute } from 'astro';
import { address } from '../urls/address.ts';

/** Everything may be read; the map says where everything is. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap-index.xml')}\n`);
