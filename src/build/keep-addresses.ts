import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lostAddresses, sayLost } from '../addresses/lost.ts';
import { CARRY_FRAGMENT, movedPage } from '../addresses/moved-page.ts';
import { readPublished } from '../addresses/published.ts';
import { hostRedirects, movedFragments } from '../addresses/leads.ts';
import { checkRedirects, readRedirects, REDIRECTS_FILE } from '../addresses/redirects.ts';
import { builtAddresses } from './built-addresses.ts';
import { type BuiltPage, type BuiltSite, readPages } from './built-site.ts';

/** Tells whether an address of the built site exists, with any id it may name. */
function existence(folder: string, pages: readonly BuiltPage[]) {
	const ids = new Map(pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
	return (address: string) => {
		const [path = '', id] = address.split('#');
		if (id) return ids.get(path)?.has(id) ?? false;
		return ids.has(path) || (!path.endsWith('/') && existsSync(join(folder, path)));
	};
}

/** Stops the build where a published address is lost, and writes what leads on from old ones: pages, a file for hosts, a list for the script. */
export async function keepAddresses({ folder, base, origin }: BuiltSite) {
	const redirects = readRedirects();
	const pages = await readPages(folder);
	const exists = existence(folder, pages);
	checkRedirects(redirects, exists);
	const built = await builtAddresses(folder, pages);
	const lost = lostAddresses(readPublished(), built, redirects.value);
	if (lost.length > 0) throw new Error(sayLost(lost, built, REDIRECTS_FILE));
	const hosted = hostRedirects(redirects.value, base);
	const moved = hosted.filter(({ from }) => from.endsWith('/'));
	if (moved.length > 0) await writeFile(join(folder, 'moved.js'), CARRY_FRAGMENT);
	for (const { from, to } of moved) {
		const file = join(folder, from.slice(base.length), 'index.html');
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, movedPage(to, origin + to, `${base}moved.js`));
	}
	await writeFile(join(folder, '_redirects'), hosted.map(({ from, to }) => `${from} ${to} 301\n`).join(''));
	await writeFile(join(folder, 'moved.json'), `${JSON.stringify(movedFragments(redirects.value, exists))}\n`);
}
