import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

const find = () => PLACES.find((place) => existsSync(place));

function install() {
	try {
		// Without this, Debian's package would start a server of its own.
		execSync('apt-get update && RUNLEVEL=1 apt-get install --yes --no-install-recommends nginx', {
			stdio: 'ignore',
		});
	} catch {
		return undefined;
	}
	return find();
}

/** The real nginx; installed if that can be done. @throws if there is none to be had */
export function findNginx() {
	const path = find() ?? (process.getuid?.() === 0 ? install() : undefined);
	if (!path)
		throw new Error(
			'The tests of the nginx file need nginx. Install it with your system’s package manager, on Debian “sudo apt-get install nginx”.',
		);
	return path;
}
