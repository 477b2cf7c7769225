import type { APIRoute } from 'astro';
import { to } from '../urls/to.ts';
import { siteDescription, siteName } from '../site.ts';

const icon = (size: number) => ({ src: to(`/icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' });

export const GET: APIRoute = () =>
	Response.json(
		{
			id: to('/'),
			name: siteName,
			short_name: 'Alibaba model',
			description: siteDescription,
			lang: 'en',
			dir: 'ltr',
			start_url: to('/'),
			scope: to('/'),
			// The address stays in sight: readers of a reference copy and check it.
			display: 'minimal-ui',
			background_color: '#f8f7f3',
			theme_color: '#f8f7f3',
			icons: [{ src: to('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
		},
		{ headers: { 'Content-Type': 'application/manifest+json' } },
	);
