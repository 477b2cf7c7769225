import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { freePort } from '../serving/start-nginx.ts';
import { startBrowser } from './browser.ts';
import { installTool, toolFolder } from './install-tool.ts';
import { faultsOf, type Scored, resultSchema } from './lighthouse-faults.ts';
import { PackedServer } from './packed-server.ts';
import { times } from './settings.ts';
import { layoutTable } from './table.ts';

/** A page that is not at 100 is measured so often in all, and its median counts: the machine's other work falls on one run more than on another. */
const TIMES = times(3);

/** The paths of a site's map, and the search page. */
async function pathsOf(site: string) {
	const map = await readFile(join(site, 'sitemap-0.xml'), 'utf8');
	const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
	return [...new Set([...listed, '/search/'])];
}

/** Lighthouse brings packages that a bill of materials cannot name, so it is no part of the project. */
async function startLighthouse(port: number) {
	await installTool('lighthouse', { lighthouse: '13.5.0' });
	const entry = resolve(toolFolder('lighthouse'), 'node_modules/lighthouse/core/index.js');
	const { default: lighthouse } = await import(pathToFileURL(entry).href);
	return async (address: string) => {
		const { lhr } = z.object({ lhr: resultSchema }).parse(await lighthouse(address, { port, logLevel: 'silent', output: 'json' }));
		return lhr;
	};
}

type Run = Awaited<ReturnType<typeof startLighthouse>>;

async function score(address: string, run: Run): Promise<Scored> {
	const results = [await run(address)];
	while (results.length < TIMES && faultsOf(results).low.length > 0) results.push(await run(address));
	return faultsOf(results);
}

/** Prints which pages Lighthouse does not give 100 in everything, and why. */
export async function measureLighthouse(site: string) {
	const port = await freePort();
	const run = await startLighthouse(port);
	const server = await PackedServer.open(site);
	const browser = await startBrowser(`--remote-debugging-port=${port}`);
	const paths = await pathsOf(site);
	console.log(`\nLighthouse, mobile settings, ${paths.length} pages; a page below 100 is measured ${TIMES} times and its median counts.`);
	const rows: string[][] = [];
	try {
		for (const path of paths) {
			const { low, audits } = await score(server.at(path), run);
			console.log(`${path} ${low.join(', ') || '100'}`);
			if (low.length > 0) rows.push([path, low.join(', '), audits.join(', ')]);
		}
	} finally {
		await browser.close();
		await server.close();
	}
	if (rows.length > 0) console.log(layoutTable(['page', 'below 100', 'audits'], rows));
	console.log(`${paths.length - rows.length} of ${paths.length} pages have 100 in every category.`);
}
