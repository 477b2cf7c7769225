import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { basePath, outDir } from '../config.ts';
import { CACHING, isHashed } from '../urls/caching.ts';
import { headersFor } from './security/hosts/headers-file.ts';
import { MEDIA_TYPES, TEXT_KINDS } from './security/hosts/media-types.ts';
import { readRedirects } from './security/hosts/redirects-file.ts';

/** How a file fails in a test: with a status, with a closed connection, or with one closed after half of the bytes. */
export type Fault = number | 'cut' | 'half';

type Found = { status: 200 | 404; name: string } | { status: 301 | 302; to: string };

const types = new Map<string, string>(Object.entries(MEDIA_TYPES));

/** @param extension with its dot */
function mediaType(extension: string) {
	const kind = extension.slice(1);
	return `${types.get(kind) ?? 'application/octet-stream'}${TEXT_KINDS.has(kind) ? '; charset=utf-8' : ''}`;
}

function decoded(path: string) {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** Serves a built site as a host does: its headers and redirects, slashes added, and its own page for missing pages. */
export class SiteServer {
	/** The folder of the site; may be changed while it is served. */
	folder: string;
	/** Tells by its path below the root how a file fails, if it does. */
	fault: (path: string) => Fault | undefined = () => undefined;
	/** Sent with every response, over those of the site. */
	headers: Readonly<Record<string, string>> = {};
	/** The paths below the root that have been requested. */
	readonly asked: string[] = [];
	readonly #server = createServer((request, response) => this.#answer(request, response));
	#port = 0;

	constructor(folder = outDir) {
		this.folder = folder;
	}

	/** @param port the port to listen on; 0 is any that is free */
	async open(port = 0) {
		await new Promise<void>((resolve, reject) => this.#server.once('error', reject).listen(port, 'localhost', resolve));
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
		return `http://localhost:${this.#port}${basePath}${path.slice(1)}`;
	}

	#answer({ url: address = '/', method }: IncomingMessage, response: ServerResponse) {
		const [pathname = '/', query] = address.split('?');
		const path = pathname.slice(basePath.length);
		this.asked.push(path);
		const fault = this.fault(path);
		if (fault === 'cut') return void response.destroy();
		const found = this.#find(pathname, query);
		for (const [name, value] of headersFor(this.#read('_headers'), pathname)) response.setHeader(name, value);
		response.setHeader('Cache-Control', found.status === 200 && isHashed(path) ? CACHING.hashed : CACHING.asked);
		if (/(?:^|&)q=./.test(query ?? '')) response.setHeader('X-Robots-Tag', 'noindex');
		for (const [name, value] of Object.entries(this.headers)) response.setHeader(name, value);
		if ('to' in found) return void response.writeHead(found.status, { Location: found.to }).end();
		const body = typeof fault === 'number' ? Buffer.from('Out of order') : readFileSync(join(this.folder, found.name));
		response.writeHead(typeof fault === 'number' ? fault : found.status, {
			'Content-Type': mediaType(extname(found.name)),
			'Content-Length': body.length,
		});
		if (fault !== 'half') return void response.end(method === 'HEAD' ? undefined : body);
		response.write(body.subarray(0, body.length / 2), () => response.destroy());
	}

	#read(name: string) {
		const file = join(this.folder, name);
		return existsSync(file) ? readFileSync(file, 'utf8') : '';
	}

	#find(pathname: string, query: string | undefined): Found {
		const missing: Found = { status: 404, name: '404.html' };
		if (pathname === '/' && basePath !== '/') return { status: 302, to: basePath };
		const redirect = readRedirects(this.#read('_redirects')).find(({ from }) => from === pathname);
		if (redirect) return { status: 301, to: redirect.to };
		const path = pathname.startsWith(basePath) ? decoded(pathname.slice(basePath.length)) : undefined;
		if (path === undefined || path.startsWith('_') || /\0|(?:^|\/)\.\.(?:\/|$)/.test(path)) return missing;
		const [, page] = /^(.*\/|)index\.html$/.exec(path) ?? /^((?!404\.)[\w-]+)\.html$/.exec(path) ?? [];
		if (page !== undefined) return { status: 301, to: basePath + page.replace(/(?<=[^/])$/, '/') };
		const file = join(this.folder, path);
		const stats = existsSync(file) ? statSync(file) : undefined;
		if (stats?.isFile()) return { status: 200, name: path };
		if (!stats?.isDirectory() || !existsSync(join(file, 'index.html'))) return missing;
		if (path !== '' && !path.endsWith('/')) return { status: 301, to: `${pathname}/${query === undefined ? '' : `?${query}`}` };
		return { status: 200, name: join(path, 'index.html') };
	}
}

if (import.meta.main) {
	const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
	if (!existsSync(join(outDir, 'index.html'))) throw new Error(`There is no site in ${outDir}/. Run “npm run build” first.`);
	const server = await new SiteServer().open(z.coerce.number().parse(values.port));
	console.log(`The site is at ${server.at('/')}`);
}
