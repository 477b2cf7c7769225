import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lostAddresses, sayLost } from '../../urls/permalinks/lost.ts';
import { CARRY_FRAGMENT, movedPage } from '../../urls/permalinks/moved-page.ts';
import { readPublished } from '../../urls/permalinks/published.ts';
import { hostRedirects, movedFragments } from '../../urls/permalinks/redirect-lists.ts';
import { checkRedirects, readRedirects, type Redirects, REDIRECTS_FILE } from '../../urls/permalinks/redirects.ts';
import { keptAddresses, keptFiles } from './built-addresses.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';

/** Tells whether an address of the built site exists, with any id it may name. */
const existence = (folder: string, ids: ReadonlyMap<string, ReadonlySet<string>>) => (address: string) => {
	const [path = '', id] = address.split('#');
	if (id) return ids.get(path)?.has(id) ?? false;
	return ids.has(path) || (!path.endsWith('/') && existsSync(join(folder, path)));
};

async function writeMoved({ folder, base, origin }: BuiltSite, redirects: Redirects, exists: (address: string) => boolean) {
	const hosted = hostRedirects(redirects, base);
	const moved = hosted.filter(({ from }) => from.endsWith('/'));
	if (moved.length > 0) await writeFile(join(folder, 'moved.js'), CARRY_FRAGMENT);
	for (const { from, to } of moved) {
		const file = join(folder, from.slice(base.length), 'index.html');
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, movedPage(to, origin + to, `${base}moved.js`));
	}
	await writeFile(join(folder, '_redirects'), hosted.map(({ from, to }) => `${from} ${to} 301\n`).join(''));
	await writeFile(join(folder, 'moved.json'), `${JSON.stringify(movedFragments(redirects, exists))}\n`);
}

/** Stops the build where a published address is lost, and writes what leads on from old ones: pages, a file for hosts, a list for the script. */
export function checkPermalinks(site: BuiltSite): Step {
	const { folder } = site;
	const ids = new Map<string, ReadonlySet<string>>();
	const kept: ReturnType<typeof keptAddresses> = [];
	return {
		take(page) {
			ids.set(page.path, page.ids);
			kept.push(...keptAddresses(page));
		},
		async make() {
			const redirects = readRedirects();
			const exists = existence(folder, ids);
			checkRedirects(redirects, exists);
			const built = { pages: Object.fromEntries(kept), files: await keptFiles(folder) };
			const lost = lostAddresses(readPublished(), built, redirects.value);
			if (lost.length > 0) throw new Error(sayLost(lost, built, REDIRECTS_FILE));
			await writeMoved(site, redirects.value, exists);
		},
	};
}
