import { cp, glob, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeWorker } from '../../../src/postbuild/worker/write-worker.ts';
import { base, site } from './site-server.ts';

/**
 * Makes a later edition of the built site, as another build of changed sources would:
 * each page bears the edition's name on its `body`, and every script has another name and address.
 */
export async function makeEdition(edition: string) {
	const folder = join(await mkdtemp(join(tmpdir(), 'edition-')), 'site');
	await cp(site, folder, { recursive: true });
	for (const file of ['sw.js', 'offline']) await rm(join(folder, file), { recursive: true });
	const scripts = new Map<string, string>();
	for await (const file of glob('assets/*.js', { cwd: folder }))
		scripts.set(basename(file), basename(file).replace(/\.js$/, `-${edition}.js`));
	for await (const file of glob('{**/*.html,assets/*.js}', { cwd: folder })) {
		let text = (await readFile(join(folder, file), 'utf8')).replace('<body', `<body data-edition="${edition}"`);
		for (const [old, name] of scripts) text = text.replaceAll(old, name);
		await writeFile(join(folder, file), text);
	}
	for (const [old, name] of scripts) await rename(join(folder, 'assets', old), join(folder, 'assets', name));
	await writeWorker({ folder, base, origin: 'http://localhost' }).make();
	return folder;
}
