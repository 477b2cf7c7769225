import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Releases a built site as its readers would: by the command, with its flags. @returns what the command says */
export async function releaseSite(site: string, folder: string, flags: readonly string[], base = '/') {
	const { stdout } = await run(process.execPath, ['src/postbuild/security/hosts/release.ts', folder, ...flags], {
		env: { ...process.env, SITE_OUT: site, BASE_PATH: base },
	});
	return stdout;
}
