import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const squeeze = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml',
	'.webmanifest': 'application/manifest+json',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};

/** What is packed already, or never fetched by a reader. */
const PLAIN = new Set(['.png', '.woff2', '.pagefind', '.pf_fragment', '.pf_index', '.pf_meta', '.pf_filter']);

const UNREAD = /^(?:cite|og)\/|^data\/(?!index\.html)|\.md$|^llms/;

interface Packed {
	body: Buffer;
	headers: Record<string, string>;
}

/** One answer of the server: the path, and how many bytes the body had on the line. */
export interface Answered {
	path: string;
	bytes: number;
	type: string;
}

async function pack(file: string): Promise<Packed> {
	const bytes = await readFile(file);
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	if (PLAIN.has(extname(file))) return { body: bytes, headers: { 'Content-Type': type } };
	const body = await squeeze(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
	return body.length < bytes.length
		? { body, headers: { 'Content-Type': type, 'Content-Encoding': 'br' } }
		: { body: bytes, headers: { 'Content-Type': type } };
}

/** Serves a built site over HTTP/1.1 as a good host does: packed by brotli beforehand, on connections that stay open. It notes what it answers. */
export class PackedServer {
	readonly answered: Answered[] = [];
	readonly #files: Map<string, Packed>;
	readonly #server: Server;

	private constructor(files: Map<string, Packed>) {
		this.#files = files;
		this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => this.#answer(request.url ?? '/', response));
	}

	/** Packs a folder and serves it on a free port. @throws if there is no site in it */
	static async open(folder: string) {
		if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in ${folder}/. Run “npm run build” first.`);
		const names: string[] = [];
		for await (const name of glob('**/*.*', { cwd: folder })) if (!UNREAD.test(name)) names.push(name);
		const packed = await Promise.all(names.map(async (name) => [`/${name}`, await pack(join(folder, name))] as const));
		const server = new PackedServer(new Map(packed));
		await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
		return server;
	}

	/** The address of a path below the root. */
	at(path: string) {
		const address = this.#server.address();
		return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${path}`;
	}

	async close() {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	#answer(address: string, response: ServerResponse) {
		const path = decodeURIComponent(address.split('?')[0] ?? '/').replace(/\/$/, '/index.html');
		const file = this.#files.get(path);
		if (!file) return void response.writeHead(404, { 'Content-Length': 0 }).end();
		const { body, headers } = file;
		this.answered.push({ path, bytes: body.length, type: headers['Content-Type'] ?? '' });
		response.writeHead(200, { ...headers, 'Content-Length': body.length, 'Cache-Control': 'public, max-age=600' });
		response.end(body);
	}
}
