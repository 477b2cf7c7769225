import { measureLighthouse } from './lighthouse.ts';
import { measurePages } from './pages.ts';
import { measureSearch } from './search.ts';

/** What can be measured, in the order of `npm run bench`. */
const benches: Readonly<Record<string, (site: string) => Promise<void>>> = {
	pages: measurePages,
	search: measureSearch,
	lighthouse: measureLighthouse,
};

const site = process.env['SITE_OUT'] ?? 'dist';
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));

try {
	if (unknown.length > 0) throw new Error(`There is no “${unknown.join('”, “')}”. Choose from: ${Object.keys(benches).join(', ')}.`);
	for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench(site);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
