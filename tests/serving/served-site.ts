import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { outDir } from '../../src/config.ts';
import { SiteServer } from '../../src/postbuild/site-server.ts';
import { NGINX_PORT, NGINX_ROOT } from '../../src/postbuild/security/hosts/nginx-file.ts';
import { freePort, startNginx } from './start-nginx.ts';

/** A file of the built site. */
export const read = (file: string) => readFileSync(join(outDir, file));

/** The files that readers may ask for, by path below the root. */
export const files = globSync('**/*', { cwd: outDir, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(join(outDir, '/').length))
	.filter((file) => !file.startsWith('_'));

/** The path by which readers ask for a file. */
export const pathOf = (file: string) => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

/** Serves the built site by the nginx file that the build wrote, in a folder and on a port of this test. */
export async function serveByNginx() {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const port = await freePort();
	const root = join(folder, 'current');
	symlinkSync(resolve(outDir), root);
	const file = join(folder, 'site.conf');
	writeFileSync(
		file,
		read('_nginx.conf')
			.toString()
			.replaceAll(NGINX_ROOT, root)
			.replaceAll(new RegExp(`(listen .*?)${NGINX_PORT};`, 'g'), `$1${port};`),
	);
	const nginx = await startNginx(file, folder, port);
	return {
		origin: `http://127.0.0.1:${port}`,
		stop: async () => {
			await nginx.stop();
			rmSync(folder, { recursive: true });
		},
	};
}

/** Serves the built site as `npm start` does. */
export async function serveByPreview() {
	const server = await new SiteServer().open();
	return { origin: new URL(server.at('/')).origin, stop: () => server.close() };
}
