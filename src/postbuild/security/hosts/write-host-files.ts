import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sectionIds } from '../../../outline.ts';
import type { Header } from '../security-headers.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';
import { readRedirects } from './redirects-file.ts';

interface HostedSite {
	folder: string;
	/** The path under which the site is served, with a slash at both ends. */
	base: string;
	/** Scheme and host, without a slash at the end. */
	origin: string;
	/** The headers of every response. */
	headers: readonly Header[];
	/** The policy of the pages that may be framed, in place of that in `headers`. */
	framedPolicy: string;
}

/** Writes `_headers` (Netlify, Cloudflare Pages) and `_nginx.conf`. `_redirects` must be there already. */
export async function writeHostFiles({ folder, base, origin, headers, framedPolicy }: HostedSite) {
	const canonical = new Map([...sectionIds.map((id) => [`${id}.md`, `${id}/`] as const), ['llms.txt', ''], ['llms-full.txt', '']]);
	await writeFile(join(folder, '_headers'), headersFile({ base, origin, headers, framedPolicy, canonical }));
	const redirects = readRedirects(readFileSync(join(folder, '_redirects'), 'utf8'));
	await writeFile(join(folder, '_nginx.conf'), nginxFile({ base, origin, headers, framedPolicy, redirects }));
}
