import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { isHashed } from '../../../src/postbuild/security/caching.ts';
import { basePath } from '../../../src/urls/base-path.ts';

/** What can go wrong with one file: another status, a cut line, or half of the bytes and then a cut line. */
export type Fault = number | 'cut' | 'half';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json',
};

/** The path under which the built site stands. */
export const base = basePath(process.env['BASE_PATH']);

/** The folder of the built site. */
export const site = process.env['SITE_OUT'] ?? 'dist';

function decoded(path: string) {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** Serves a site as a plain host does, and fails where a test wants it to. */
export class SiteServer {
	/** The site that is served; another may take its place at any time. */
	folder: string;
	/** Tells by its path below the root how a file fails, if it does. */
	fault: (path: string) => Fault | undefined = () => undefined;
	/** Sent with every answer, over what is sent otherwise. */
	headers: Readonly<Record<string, string>> = {};
	/** The paths that have been asked for. */
	readonly asked: string[] = [];
	readonly #server = createServer((request, response) => this.#answer(request.url ?? '/', response));
	#port = 0;

	constructor(folder = site) {
		this.folder = folder;
	}

	/** @param port the port to listen on; 0 is any that is free */
	async open(port = 0) {
		await new Promise<void>((resolve) => this.#server.listen(port, 'localhost', resolve));
		const address = this.#server.address();
		if (typeof address === 'object' && address) this.#port = address.port;
		return this;
	}

	async close() {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	/** The address of a page: `at('/glossary/')`. */
	at(path: string) {
		return `http://localhost:${this.#port}${base}${path.slice(1)}`;
	}

	#answer(address: string, response: ServerResponse) {
		const [pathname = ''] = address.split('?');
		const path = pathname.slice(base.length);
		this.asked.push(path);
		const fault = this.fault(path);
		if (fault === 'cut') return void response.destroy();
		const { status, name } = this.#find(path);
		const body = typeof fault === 'number' ? Buffer.from('Out of order') : readFileSync(join(this.folder, name));
		const caching = isHashed(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
		const type = TYPES[extname(name)] ?? 'application/octet-stream';
		const headers = {
			'Content-Type': type,
			'Content-Length': body.length,
			'Cache-Control': caching,
			'X-Frame-Options': 'DENY',
			...this.headers,
		};
		response.writeHead(typeof fault === 'number' ? fault : status, headers);
		if (fault !== 'half') return void response.end(body);
		response.write(body.subarray(0, body.length / 2), () => response.destroy());
	}

	/** Like nginx and others, it does not hand out the page for missing pages as if it were one of the site. */
	#find(path: string) {
		const file = decoded(path);
		const name = file?.replace(/(^|\/)$/, '$1index.html');
		const whole = name === undefined ? '' : join(this.folder, name);
		const there = whole !== '' && name !== '404.html' && existsSync(whole) && statSync(whole).isFile();
		return there && name !== undefined ? { status: 200, name } : { status: 404, name: '404.html' };
	}
}
