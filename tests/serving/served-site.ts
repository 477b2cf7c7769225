import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../src/postbuild/security/hosts/editions.ts';
import { basePath } from '../../src/urls/base-path.ts';
import { brotliModule } from './find-nginx.ts';
import { releaseSite } from './release-site.ts';
import { freePort, startNginx } from './start-nginx.ts';

/** The folder of the built site that is served. */
export const site = process.env['SITE_OUT'] ?? 'dist';

/** The path under which it is served. */
export const base = basePath(process.env['BASE_PATH']);

/** A file of the built site. */
export const read = (file: string) => readFileSync(join(site, file));

/** The files that readers may ask for, by their paths below the root. */
export const files: string[] = [];
for await (const file of filesBelow(site)) if (!file.startsWith('_')) files.push(file);

/** The path by which readers ask for a file. */
export const pathOf = (file: string) => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

/** Releases the built site and serves it by the shipped file, on a port of this machine. */
export async function serveSite() {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const port = await freePort();
	await releaseSite(site, folder, ['--port', `${port}`, ...(brotliModule() ? ['--brotli'] : [])], base);
	const nginx = await startNginx(join(folder, 'nginx.conf'), folder, port);
	return {
		origin: `http://127.0.0.1:${port}`,
		stop: async () => {
			await nginx.stop();
			rmSync(folder, { recursive: true });
		},
	};
}
