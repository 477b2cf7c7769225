import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { grownOutline, growSite, madeUp, siteBuild } from './grown-site.ts';
import { type Cost, runCommand } from './run-command.ts';
import { peerPageOf } from './section-file.ts';
import { sizes } from './settings.ts';
import { installStarlight, PEER, peerOfSite, starlightBuild, writeStarlight } from './starlight.ts';
import { growthExponent } from './statistics.ts';
import { figure, layoutTable } from './table.ts';

const squeeze = promisify(brotliCompress);

/** Longer than this no build may take, in seconds. */
const MOST = 900;

/** A build of one size. */
interface Grown {
	name: string;
	size: number;
	cost: Cost;
	/** Bytes of a section's page as sent; NaN where there is none. */
	page: number;
}

async function weigh(dist: string) {
	try {
		return (await squeeze(await readFile(join(dist, 'day-one/index.html')))).length;
	} catch {
		return Number.NaN;
	}
}

async function grow(name: string, size: number, folder: string, command: readonly string[]): Promise<Grown> {
	const cost = await runCommand(command, folder, MOST);
	if (!cost.ended) console.log(`${name} with ${figure(size)} sections did not end: ${cost.clock > MOST ? 'out of time' : cost.said}`);
	return { name, size, cost, page: cost.ended ? await weigh(join(folder, 'dist')) : Number.NaN };
}

async function growOurs(size: number) {
	const folder = `.cache/bench/grown-${size}`;
	await growSite(size, folder);
	const grown = await grow('ours', size, folder, siteBuild);
	await rm(folder, { recursive: true, force: true });
	return grown;
}

async function growTheirs(site: string, size: number) {
	const real = await peerOfSite(site);
	const sections = madeUp(size);
	const pages = new Map([...real.pages, ...sections.map((section) => [section.id, peerPageOf(section)] as const)]);
	await writeStarlight({ pages, parts: grownOutline(sections.map(({ id }) => id)) });
	return grow('Starlight', size, PEER, starlightBuild);
}

const HEAD = ['builds', 'sections', 'clock, s', 'processor, s', 'processor a section, ms', 'growth', 'memory, MB', 'a page, bytes'];

/** One line of the table; growth is the power of the size with which the processor time has grown since the size before. */
function row({ name, size, cost, page }: Grown, before: Grown | undefined) {
	const growth =
		before?.cost.ended && cost.ended
			? growthExponent({ size: before.size, cost: before.cost.processor }, { size, cost: cost.processor })
			: Number.NaN;
	const known = (value: number) => (cost.ended ? value : Number.NaN);
	return [
		name,
		figure(size),
		figure(known(cost.clock)),
		figure(known(cost.processor)),
		figure(known((cost.processor / size) * 1_000)),
		figure(growth, 2),
		figure(cost.memory),
		figure(page),
	];
}

/** Prints how builds grow with the number of sections, as it goes; both sites in turn, clean builds. */
export async function measureGrowth(site: string) {
	await installStarlight();
	console.log(`\nGrowth: clean builds with made-up sections beside the real ones, both sites in turn, at most ${MOST / 60} minutes each.`);
	console.log('Growth 1 is linear. The page is /day-one/, as sent by brotli: it grows only by navigation.');
	const last = new Map<string, Grown>();
	for (const size of sizes) {
		for (const grown of [await growOurs(size), await growTheirs(site, size)]) {
			console.log(`\n${layoutTable(HEAD, [row(grown, last.get(grown.name))])}`);
			last.set(grown.name, grown);
		}
	}
}
