import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pagesFolder, shownFolder } from '../../src/postbuild/security/hosts/editions.ts';
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

/** How long bare nginx is measured each time, in seconds. */
const SHORT = '10';

interface Load {
	perSecond: number;
	errors: string;
}

async function press(address: string, time: string): Promise<Load> {
	const { stdout } = await run('wrk', ['-t2', `-c${connections}`, `-d${time}s`, '-H', 'Accept-Encoding: gzip', address]);
	const errors = stdout.split('\n').filter((line) => /Socket errors|Non-2xx/.test(line));
	return {
		perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
		errors: errors.map((line) => line.trim()).join('; ') || 'none',
	};
}

/** nginx as plain as it gets, with the same packed bytes as the only file. */
async function startBare(port: number, from: string) {
	const place = join(folder, 'bare');
	mkdirSync(place);
	const file = join(place, 'server.conf');
	writeFileSync(file, `server { listen ${port}; root ${from}; default_type text/html; }`);
	const nginx = await startNginx(file, place, port);
	return { measure: () => press(`http://127.0.0.1:${port}/${page}index.html.gz`, SHORT), stop: nginx.stop };
}

/** Releases the site again and again until told to stop. @returns how often */
async function replaceOften(place: string, flags: readonly string[], isOver: () => boolean) {
	let count = 0;
	while (!isOver()) {
		await releaseSite(site, place, flags);
		count += 1;
	}
	return count;
}

/** What the machine can do changes while others use it: each figure is held against bare nginx just before and just after. */
async function beside(bare: { measure: () => Promise<Load> }, measure: () => Promise<Load>) {
	const before = await bare.measure();
	const load = await measure();
	const after = await bare.measure();
	const plain = (before.perSecond + after.perSecond) / 2;
	return {
		'requests a second': Math.round(load.perSecond),
		'bare nginx': Math.round(plain),
		ratio: (load.perSecond / plain).toFixed(2),
		errors: load.errors,
	};
}

try {
	if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no site in ${site}/. Run “npm run build” first.`);
	const [port, barePort] = [await freePort(), await freePort()];
	const place = join(folder, 'site');
	const flags = ['--port', `${port}`, ...(brotliModule() ? ['--brotli'] : [])];
	await releaseSite(site, place, flags);
	const nginx = await startNginx(join(place, 'nginx.conf'), folder, port);
	const bare = await startBare(barePort, pagesFolder(shownFolder(place)));
	const still = await beside(bare, () => press(`http://127.0.0.1:${port}/${page}`, seconds));
	let over = false;
	let times = 0;
	const replaced = await beside(bare, async () => {
		over = false;
		const replacing = replaceOften(place, flags, () => over);
		const load = await press(`http://127.0.0.1:${port}/${page}`, seconds);
		over = true;
		times = await replacing;
		return load;
	});
	await bare.stop();
	await nginx.stop();
	console.log(`/${page}, ${connections} connections, ${seconds} s each`);
	console.table({ 'the shipped file': still, [`the same, site replaced ${times} times`]: replaced });
} finally {
	rmSync(folder, { recursive: true, force: true });
}
