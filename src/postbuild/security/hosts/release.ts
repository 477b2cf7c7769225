import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../../../urls/base-path.ts';
import { pruneEditions } from './editions.ts';
import { showEdition } from './show-edition.ts';
import { writeRelease } from './write-release.ts';

const USE = `npm run release -- FOLDER [--name example.org] [--port 8080] [--certificate chain.pem --key key.pem [--secure-port 443]] [--brotli] [--reload "nginx -s reload"]`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		name: { type: 'string', default: '_' },
		port: { type: 'string', default: '8080' },
		certificate: { type: 'string' },
		key: { type: 'string' },
		'secure-port': { type: 'string', default: '443' },
		brotli: { type: 'boolean', default: false },
		reload: { type: 'string' },
	},
});

const site = process.env['SITE_OUT'] ?? 'dist';
const base = basePath(process.env['BASE_PATH']);

/** @returns what to tell the operator */
async function release(folder: string) {
	const front = join(site, 'index.html');
	if (!existsSync(front) || !readFileSync(front, 'utf8').includes(`"${base}assets/`))
		throw new Error(`In ${site}/ stands no site for the path ${base}. Run “npm run build” with the same BASE_PATH first.`);
	const { name: names, port, brotli, certificate: chain, key, reload } = values;
	const secure = chain && key ? { certificate: { chain, key, securePort: Number(values['secure-port']) } } : {};
	const edition = await writeRelease(site, { folder, base, packings: brotli ? ['gz', 'br'] : ['gz'] });
	const shown = await showEdition(folder, edition, { base, names, port: Number(port), brotli, ...secure }, reload);
	if (shown) await pruneEditions(folder);
	const file = join(folder, 'nginx.conf');
	return shown
		? `The site is released. ${file} serves it.`
		: `${file} has changed. Let nginx read it (nginx -s reload), then run this again, or run it with --reload "nginx -s reload".`;
}

try {
	const [folder] = positionals;
	if (!folder) throw new Error(`Name the folder that the site is served from:\n${USE}`);
	console.log(await release(resolve(folder)));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
