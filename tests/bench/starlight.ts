import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { outline, type Part, sectionIds } from '../../src/outline.ts';
import { installTool, toolFolder } from './install-tool.ts';
import { setAside } from './set-aside.ts';
import { fromTwin, type PeerPage, starlightPage } from './starlight-page.ts';

/** Where the peer is installed and built; nothing of it belongs to this project. */
export const PEER = toolFolder('starlight');

const packages = { '@astrojs/markdown-remark': '7.3.1', '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const siteConfig = (parts: readonly Part[]) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
	site: 'https://peer.example',
	integrations: [starlight({ title: 'The Alibaba Business Model', sidebar: ${JSON.stringify(parts.map(({ part, ids }) => ({ label: part, items: ids })))} })],
});
`;

/** What a peer is made of: its pages by their ids, and the parts of its menu. */
export interface PeerSite {
	pages: ReadonlyMap<string, PeerPage>;
	parts: readonly Part[];
}

/** Installs Starlight, once. @throws with a plain message where it cannot be had */
export const installStarlight = () => installTool('starlight', packages);

/** Writes the peer's pages and configuration; what an earlier peer left is removed. */
export async function writeStarlight({ pages, parts }: PeerSite, folder = PEER) {
	const docs = join(folder, 'src/content/docs');
	for (const old of ['src', 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) await setAside(join(folder, old));
	await mkdir(docs, { recursive: true });
	await writeFile(join(folder, 'tsconfig.json'), '{ "extends": "astro/tsconfigs/strict" }\n');
	await writeFile(join(folder, 'astro.config.mjs'), siteConfig(parts));
	await writeFile(join(folder, 'src/content.config.ts'), contentConfig);
	for (const [id, page] of pages) await writeFile(join(docs, `${id}.md`), starlightPage(page));
}

/** The command that builds a Starlight site in its folder. */
export const starlightBuild = [process.execPath, resolve(PEER, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'] as const;

/** The same words as the built site's, from its Markdown twins; the front page lists the sections as `llms.txt` does. */
export async function peerOfSite(site: string): Promise<PeerSite> {
	const index = await readFile(join(site, 'llms.txt'), 'utf8');
	const root = /\((https:\/\/\S+?)snapshot\.md\)/.exec(index)?.[1] ?? '';
	const summaries = new Map([...index.matchAll(/\/([\w-]+)\.md\): (.+)$/gm)].map(([, id = '', summary = '']) => [id, summary]));
	const pages = new Map<string, PeerPage>([
		['index', { ...fromTwin(index.replaceAll('.md)', '/)'), root), description: 'What Alibaba is.' }],
	]);
	for (const id of sectionIds) {
		const page = fromTwin(await readFile(join(site, `${id}.md`), 'utf8'), root);
		pages.set(id, { ...page, description: summaries.get(id) ?? '' });
	}
	return { pages, parts: outline };
}

/** Installs, writes and builds the peer of a built site. @returns the folder of the built peer */
export async function buildStarlight(site: string) {
	await installStarlight();
	await writeStarlight(await peerOfSite(site));
	console.log('Building Starlight from the Markdown twins of the sections …');
	const [command, ...rest] = starlightBuild;
	const { status, stderr } = spawnSync(command, rest, {
		cwd: PEER,
		encoding: 'utf8',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (status !== 0) throw new Error(`Starlight could not be built.\n${stderr}`);
	return join(PEER, 'dist');
}
