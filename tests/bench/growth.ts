import { appendFile, readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { grownOutline, growSite, madeUp, siteBuild } from './grown-site.ts';
import { type Cost, runCommand } from './run-command.ts';
import { peerPageOf } from './section-file.ts';
import { setAside } from './set-aside.ts';
import { sizes } from './settings.ts';
import { installStarlight, PEER, peerOfSite, starlightBuild, writeStarlight } from './starlight.ts';
import { growthExponent } from './statistics.ts';
import { figure, layoutTable } from './table.ts';

const squeeze = promisify(brotliCompress);

/** Longer than this no build may take, in seconds. */
const MOST = 2_400;

/** How much memory a program may take, in megabytes: Node by itself allows four thousand, however much there is. */
const ROOM = Math.floor((totalmem() / 1_048_576) * 0.75);

/** A build of one size. */
interface Grown {
	name: string;
	size: number;
	cost: Cost;
	/** The same again after one section has gained a sentence; undefined where the first did not end. */
	again: Cost | undefined;
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

/** A site to build, and the source of one of its sections. */
interface Site {
	folder: string;
	command: readonly string[];
	section: string;
}

async function grow(name: string, size: number, { folder, command, section }: Site): Promise<Grown> {
	const [program = '', ...rest] = command;
	const build = async () => {
		const cost = await runCommand([program, `--max-old-space-size=${ROOM}`, ...rest], folder, MOST);
		if (!cost.ended) console.log(`${name} with ${figure(size)} sections did not end: ${cost.clock > MOST ? 'out of time' : cost.said}`);
		return cost;
	};
	const cost = await build();
	if (!cost.ended) return { name, size, cost, again: undefined, page: Number.NaN };
	const page = await weigh(join(folder, 'dist'));
	await appendFile(join(folder, section), '\nOne more sentence.\n');
	return { name, size, cost, again: await build(), page };
}

async function growOurs(size: number) {
	const folder = `.cache/bench/grown-${size}`;
	await growSite(size, folder);
	const grown = await grow('ours', size, { folder, command: siteBuild, section: 'content/cloud.mdx' });
	await setAside(folder);
	return grown;
}

async function growTheirs(site: string, size: number) {
	const real = await peerOfSite(site);
	const sections = madeUp(size);
	const pages = new Map([...real.pages, ...sections.map((section) => [section.id, peerPageOf(section)] as const)]);
	await writeStarlight({ pages, parts: grownOutline(sections.map(({ id }) => id)) });
	return grow('Starlight', size, { folder: PEER, command: starlightBuild, section: 'src/content/docs/cloud.md' });
}

const HEAD = [
	'builds',
	'sections',
	'clock, s',
	'processor, s',
	'processor a section, ms',
	'growth',
	'memory, MB',
	'one changed: clock, s',
	'memory, MB',
	'a page, bytes',
];

/** One line of the table; growth is the power of the size with which the processor time has grown since the size before. */
function row({ name, size, cost, again, page }: Grown, before: Grown | undefined) {
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
		figure(again?.ended ? again.clock : Number.NaN),
		figure(again?.ended ? again.memory : Number.NaN),
		figure(page),
	];
}

/** Prints how builds grow with the number of sections, as it goes; both sites in turn, clean builds. */
export async function measureGrowth(site: string) {
	await installStarlight();
	console.log(
		`\nGrowth: builds with made-up sections beside the real ones, clean and after one section has changed, both sites in turn, at most ${MOST / 60} minutes each.`,
	);
	console.log('Growth 1 is linear. The page is /day-one/, as sent by brotli: it grows only by navigation.');
	const last = new Map<string, Grown>();
	for (const size of sizes) {
		for (const grown of [await growOurs(size), await growTheirs(site, size)]) {
			console.log(`\n${layoutTable(HEAD, [row(grown, last.get(grown.name))])}`);
			last.set(grown.name, grown);
		}
	}
}
