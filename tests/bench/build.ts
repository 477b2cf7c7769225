import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sectionIds } from '../../src/outline.ts';
import { growSite, siteBuild } from './grown-site.ts';
import { type Cost, runCommand } from './run-command.ts';
import { setAside } from './set-aside.ts';
import { times } from './settings.ts';
import { installStarlight, PEER, peerOfSite, starlightBuild, writeStarlight } from './starlight.ts';
import { compareTable, figure, type Measure } from './table.ts';

/** How often each build is repeated. */
const TIMES = times(3);

/** Longer than this no build may take, in seconds. */
const MOST = 900;

/** A site that can be built from nothing and built again. */
interface Built {
	folder: string;
	command: readonly string[];
	/** What is left of a build, for the next one to use. */
	kept: readonly string[];
	/** The source of one section. */
	section: string;
}

const ours: Built = { folder: '.cache/bench/ours', command: siteBuild, kept: ['dist', '.cache', '.astro'], section: 'content/cloud.mdx' };

const theirs: Built = {
	folder: PEER,
	command: starlightBuild,
	kept: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
	section: 'src/content/docs/cloud.md',
};

interface Costs {
	clean: Cost[];
	again: Cost[];
}

async function buildOnce({ folder, command }: Built) {
	const cost = await runCommand(command, folder, MOST);
	if (!cost.ended) throw new Error(`The build in ${folder} did not end well.\n${cost.said}`);
	return cost;
}

/** Builds from nothing, then again after one section has gained a sentence. */
async function buildTwice(site: Built, costs: Costs) {
	for (const name of site.kept) await setAside(join(site.folder, name));
	costs.clean.push(await buildOnce(site));
	await appendFile(join(site.folder, site.section), '\nOne more sentence.\n');
	costs.again.push(await buildOnce(site));
}

const measures: readonly (Omit<Measure, 'ours' | 'theirs'> & { of: (costs: Costs) => readonly number[] })[] = [
	{ of: ({ clean }) => clean.map(({ clock }) => clock), name: 'clean build by the clock, s', digits: 1 },
	{ of: ({ clean }) => clean.map(({ processor }) => processor), name: 'clean build, processor time, s', digits: 1 },
	{
		of: ({ clean }) => clean.map(({ processor }) => processor / sectionIds.length),
		name: 'clean build, processor time for each section, s',
		digits: 2,
		budget: 'ratio ≤ 1',
	},
	{ of: ({ clean }) => clean.map(({ memory }) => memory), name: 'clean build, most memory, MB' },
	{ of: ({ again }) => again.map(({ clock }) => clock), name: 'one section changed, by the clock, s', digits: 1 },
	{ of: ({ again }) => again.map(({ processor }) => processor), name: 'one section changed, processor time, s', digits: 1 },
	{ of: ({ again }) => again.map(({ memory }) => memory), name: 'one section changed, most memory, MB' },
];

/** Prints what builds cost, of both sites in turn. */
export async function measureBuild(site: string) {
	await installStarlight();
	await growSite(0, ours.folder);
	await writeStarlight(await peerOfSite(site));
	console.log(`\nBuild: ${figure(sectionIds.length)} sections with the same words, ${TIMES} builds of each in turn, medians.`);
	console.log(
		'Ours also makes what Starlight does not: charts, sharing cards, citations, data files, Markdown twins, the book on one page, a worker.',
	);
	const costs = { ours: { clean: [], again: [] }, theirs: { clean: [], again: [] } } satisfies Record<string, Costs>;
	for (let i = 0; i < TIMES; i++) {
		await buildTwice(ours, costs.ours);
		await buildTwice(theirs, costs.theirs);
	}
	const rows = measures.map(({ of, ...rest }) => ({ ...rest, ours: of(costs.ours), theirs: of(costs.theirs) }));
	console.log(`\n${compareTable('builds', rows)}`);
}
