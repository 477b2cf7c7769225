import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../links/base-path.ts';
import { keptFolder, pruneEditions } from './editions.ts';
import { readHeaders } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';
import { readRedirects } from './redirects-file.ts';
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

/** A file of the built site as text, or nothing if the build wrote none. */
const read = (file: string) => (existsSync(join(site, file)) ? readFileSync(join(site, file), 'utf8') : '');

async function release(folder: string) {
	if (!read('index.html').includes(`"${base}assets/`))
		throw new Error(`In ${site}/ stands no site for the path ${base}. Run “npm run build” with the same BASE_PATH first.`);
	const root = await writeRelease(site, { folder, base, packings: values.brotli ? ['gz', 'br'] : ['gz'] });
	const { certificate: chain, key } = values;
	const file = nginxFile({
		root,
		kept: keptFolder(folder),
		base,
		headers: readHeaders(read('_headers')),
		redirects: readRedirects(read('_redirects')),
		names: values.name,
		port: Number(values.port),
		...(chain && key ? { certificate: { chain, key, securePort: Number(values['secure-port']) } } : {}),
		brotli: values.brotli,
	});
	const path = join(folder, 'nginx.conf');
	await writeFile(`${path}.next`, file);
	await rename(`${path}.next`, path);
	if (values.reload) execSync(values.reload, { stdio: 'inherit' });
	await pruneEditions(folder);
	return path;
}

try {
	const [folder] = positionals;
	if (!folder) throw new Error(`Name the folder that the site is served from:\n${USE}`);
	const path = await release(resolve(folder));
	console.log(
		values.reload
			? `Released: nginx now serves the site by ${path}.`
			: `Released, and shown once nginx reads ${path} anew: nginx -s reload.`,
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
