import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { editionFolder, listEditions } from '../../src/hosting/editions.ts';
import { brotliModule } from './find-nginx.ts';
import { releaseSite } from './release-site.ts';
import { freePort, startNginx } from './start-nginx.ts';

// Prints how the shipped nginx file holds under load, beside nginx with one file and nothing else.
// Use: node tests/serving/measure-load.ts [seconds] [connections]. It needs wrk (Debian: apt-get install wrk).

const run = promisify(execFile);

const [seconds = '60', connections = '256'] = process.argv.slice(2);
const site = process.env['SITE_OUT'] ?? 'dist';
const folder = mkdtempSync(join(tmpdir(), 'load-'));
const page = 'cloud/';

interface Load {
	perSecond: number;
	errors: string;
}

async function press(address: string): Promise<Load> {
	const { stdout } = await run('wrk', ['-t2', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', address]);
	const errors = stdout.split('\n').filter((line) => /Socket errors|Non-2xx/.test(line));
	return {
		perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
		errors: errors.map((line) => line.trim()).join('; ') || 'none',
	};
}

/** nginx as plain as it gets, with the same packed bytes as the only file. */
async function bare(port: number, from: string) {
	const place = join(folder, 'bare');
	mkdirSync(place);
	const file = join(place, 'server.conf');
	writeFileSync(file, `server { listen ${port}; root ${from}; default_type text/html; }`);
	const nginx = await startNginx(file, place, port);
	const load = await press(`http://127.0.0.1:${port}/${page}index.html.gz`);
	await nginx.stop();
	return load;
}

/** Releases the site again and again, as changed each time, until told to stop. @returns how often */
async function replaceOften(place: string, flags: readonly string[], isOver: () => boolean) {
	let count = 0;
	while (!isOver()) {
		await releaseSite(site, place, flags);
		count += 1;
	}
	return count;
}

try {
	if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no site in ${site}/. Run “npm run build” first.`);
	const [port, barePort] = [await freePort(), await freePort()];
	const place = join(folder, 'site');
	const flags = ['--port', `${port}`, ...(brotliModule() ? ['--brotli'] : [])];
	await releaseSite(site, place, flags);
	const nginx = await startNginx(join(place, 'nginx.conf'), folder, port);
	const plain = await bare(barePort, editionFolder(place, (await listEditions(place)).at(-1) ?? 0));
	const shipped = await press(`http://127.0.0.1:${port}/${page}`);
	let over = false;
	const replacing = replaceOften(place, [...flags, '--reload', nginx.reload], () => over);
	const replaced = await press(`http://127.0.0.1:${port}/${page}`);
	over = true;
	const times = await replacing;
	await nginx.stop();
	console.log(`/${page}, ${connections} connections, ${seconds} s each`);
	console.table({
		'bare nginx, one file': plain,
		'the shipped file': { ...shipped, ratio: shipped.perSecond / plain.perSecond },
		[`the shipped file, site replaced ${times} times`]: { ...replaced, ratio: replaced.perSecond / plain.perSecond },
	});
} finally {
	rmSync(folder, { recursive: true, force: true });
}
