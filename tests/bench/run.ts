import { measureBuild } from './build.ts';
import { measureGrowth } from './growth.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePages } from './pages.ts';
import { measureSearch } from './search.ts';
import { measureAblation } from './search-ablation.ts';
import { clearAside } from './set-aside.ts';

/** What can be measured, in the order of `npm run bench`. */
const benches: Readonly<Record<string, (site: string) => Promise<void>>> = {
	pages: measurePages,
	search: measureSearch,
	ablation: measureAblation,
	build: measureBuild,
	lighthouse: measureLighthouse,
	growth: measureGrowth,
};

/** Takes too long to run unasked. */
const ONLY_ASKED = 'growth';

const site = process.env['SITE_OUT'] ?? 'dist';
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
const isWanted = (name: string) => (asked.length === 0 ? name !== ONLY_ASKED : asked.includes(name));

try {
	if (unknown.length > 0) throw new Error(`There is no “${unknown.join('”, “')}”. Choose from: ${Object.keys(benches).join(', ')}.`);
	for (const [name, bench] of Object.entries(benches)) if (isWanted(name)) await bench(site);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await clearAside();
}
