import type { APIRoute } from 'astro';
import { licenceText, readShipped } from '../exports/licences/shipped.ts';

const rule = '='.repeat(72);

/** The terms in full of everything by others that comes with the site, as they ask for. */
export const GET: APIRoute = () =>
	new Response(
		readShipped()
			.map(({ package: id, name, licence }) => `${rule}\n${name} (${licence})\n${rule}\n\n${licenceText(id)}\n`)
			.join('\n\n'),
	);
