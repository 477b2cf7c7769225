import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

/** Debian's package for packed files, which nginx itself does not know. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The module for files packed with brotli, where it is installed. */
export const brotliModule = () => (existsSync(BROTLI) ? BROTLI : undefined);

const find = () => PLACES.find((place) => existsSync(place));

function install() {
	try {
		// Without this, Debian's package would start a server of its own.
		execSync('apt-get update && RUNLEVEL=1 apt-get install --yes --no-install-recommends nginx libnginx-mod-http-brotli-static', {
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
			'The tests of the nginx file need nginx. Install it with your system’s package manager, on Debian “sudo apt-get install nginx libnginx-mod-http-brotli-static”.',
		);
	return path;
}
