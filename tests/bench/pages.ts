import type { Browser } from '@playwright/test';
import { sectionIds } from '../../src/outline.ts';
import { startBrowser } from './browser.ts';
import { SLOW } from './conditions.ts';
import { times } from './settings.ts';
import { type Sites, withSites } from './sites.ts';
import { compareTable, type Measure } from './table.ts';
import { type Visit, visit } from './visit.ts';

/** How often each kind of page is opened on each site. */
const TIMES = times(5);

/** A page of each kind. */
const KINDS = [
	['the front page', '/'],
	['a section', '/day-one/'],
	['a page with a chart', '/segments/'],
	['the glossary', '/glossary/'],
] as const;

/** What the design asks for. A page with charts may weigh half as much again; a list has a budget of its own. */
const measures: readonly (Omit<Measure, 'ours' | 'theirs'> & { of: keyof Visit })[] = [
	{ of: 'document', name: 'document, bytes', budget: '≤ 14,336' },
	{ of: 'bytes', name: 'first visit, bytes', budget: '≤ 28,672' },
	{ of: 'requests', name: 'first visit, requests', budget: '≤ 5' },
	{ of: 'script', name: 'script before any input, bytes', budget: '≤ 2,048' },
	{ of: 'shift', name: 'layout shift', digits: 3, budget: '0' },
	{ of: 'blocking', name: 'blocking time, ms', budget: '0' },
	{ of: 'paint', name: 'largest paint, ms', budget: 'ratio ≤ 0.60' },
];

interface Pair {
	ours: Visit[];
	theirs: Visit[];
}

/** Opens a page on both sites in turn, so that what else the machine does falls on both. */
async function alternate(browser: Browser, sites: Sites, path: string, times: number): Promise<Pair> {
	const pair: Pair = { ours: [], theirs: [] };
	for (let i = 0; i < times; i++) {
		pair.ours.push(await visit(browser, sites.ours, path, SLOW));
		pair.theirs.push(await visit(browser, sites.theirs, path, SLOW));
	}
	return pair;
}

const report = (title: string, { ours, theirs }: Pair) =>
	console.log(
		`\n${compareTable(
			title,
			measures.map(({ of, ...rest }) => ({ ...rest, ours: ours.map((each) => each[of]), theirs: theirs.map((each) => each[of]) })),
		)}`,
	);

/** Prints what first visits cost, on both sites. */
export async function measurePages(site: string) {
	await withSites(site, async (sites) => {
		const browser = await startBrowser();
		console.log(`\nPages: first visits with nothing kept, ${SLOW.name}; HTTP/1.1, brotli 11; a phone’s window; both sites in turn.`);
		console.log('Workers for offline reading are held off. Starlight has the words of each page, but not its charts.');
		await visit(browser, sites.ours, '/', SLOW);
		for (const [name, path] of KINDS) report(`${name}, ${path}, median of ${TIMES}`, await alternate(browser, sites, path, TIMES));
		const all: Pair = { ours: [], theirs: [] };
		for (const id of sectionIds) {
			const { ours, theirs } = await alternate(browser, sites, `/${id}/`, 1);
			all.ours.push(...ours);
			all.theirs.push(...theirs);
		}
		report(`all ${sectionIds.length} sections, one visit each, medians`, all);
		await browser.close();
	});
}
