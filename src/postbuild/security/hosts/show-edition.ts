import { execSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { joinHeaders } from '../security-headers.ts';
import { keptFolder, pagesFolder, shownFolder } from './editions.ts';
import { readHeaders } from './headers-file.ts';
import { nginxFile, type NginxSite } from './nginx-file.ts';
import { readRedirects } from './redirects-file.ts';

/** What the operator decides; the rest follows from the editions. */
export type NginxSettings = Pick<NginxSite, 'base' | 'names' | 'port' | 'certificate' | 'brotli'>;

/** How long nginx may take, in milliseconds, until no process of it works by the old file. */
const SETTLING = 2000;

const read = (edition: string, file: string) => (existsSync(join(edition, file)) ? readFileSync(join(edition, file), 'utf8') : '');

/** nginx's file for an edition. It admits the pages of the edition before as well: for a moment both are answered. */
function fileFor(folder: string, edition: string, settings: NginxSettings) {
	const shown = shownFolder(folder);
	const editions = existsSync(shown) ? [realpathSync(shown), edition] : [edition];
	return nginxFile({
		...settings,
		root: pagesFolder(shown),
		kept: keptFolder(folder),
		headers: joinHeaders(editions.map((each) => readHeaders(read(each, '_headers')))),
		redirects: readRedirects(read(edition, '_redirects')),
	});
}

/** Puts something in the place of what stands at a path, in one step. */
async function replace(path: string, make: (beside: string) => Promise<void>) {
	const beside = `${path}.next`;
	await rm(beside, { force: true });
	await make(beside);
	await rename(beside, path);
}

/** Runs the command that makes nginx read its files, and waits until it works by them. */
async function run(reload: string) {
	execSync(reload, { stdio: 'inherit' });
	await setTimeout(SETTLING);
}

/**
 * Shows an edition in one step. If nginx needs another file for it, nginx reads that first, by the command for it.
 * @returns whether it is shown: not if nginx needs another file and there is no command
 */
export async function showEdition(folder: string, edition: string, settings: NginxSettings, reload: string | undefined) {
	const path = join(folder, 'nginx.conf');
	const file = fileFor(folder, edition, settings);
	if (read(folder, 'nginx.conf') !== file) {
		const write = (text: string) => replace(path, (beside) => writeFile(beside, text));
		const before = read(folder, 'nginx.conf');
		await write(file);
		if (reload) {
			try {
				await run(reload);
			} catch (error) {
				// What nginx refused must not look as if it had been read.
				await write(before);
				throw error;
			}
		} else if (existsSync(shownFolder(folder))) return false;
	}
	await replace(shownFolder(folder), (beside) => symlink(relative(folder, edition), beside));
	return true;
}
