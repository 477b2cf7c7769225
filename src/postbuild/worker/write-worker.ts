import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { FileList } from '../../client/offline/copy-site.ts';
import { isHashed } from '../../urls/caching.ts';
import { isSetApart } from '../../urls/set-apart.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';

/**
 * The files of the offline copy, in the order in which they are fetched: a file comes after those that it asks for.
 * Fragments of the search are in one file; social cards, citations and data files are not kept, but for the series that their page shows.
 */
const KEPT = [
	'assets/*',
	'pagefind/{,archive/}{index,filter}/*',
	'pagefind/{,archive/}*.{js,json,pf_meta,pagefind}',
	'search/*.json',
	'*.{svg,png,webmanifest}',
	'moved.{js,json}',
	'data/series.json',
	'**/*.html',
];

/** Bundles the worker into `sw.js`, which imports nothing. */
const bundleWorker = ({ folder, base }: BuiltSite) =>
	build({
		configFile: false,
		logLevel: 'warn',
		base,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir: folder,
			emptyOutDir: false,
			copyPublicDir: false,
			modulePreload: false,
			rollupOptions: { input: 'src/client/offline/worker.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
		},
	});

/** Lists the files of the offline copy. */
export function listFiles(folder: string): FileList {
	let bytes = 0;
	const names = new Set(
		KEPT.flatMap((pattern) =>
			globSync(pattern, { cwd: folder })
				.filter((name) => !isSetApart(name))
				.sort(),
		),
	);
	const files = [...names].map((name) => {
		const content = readFileSync(join(folder, name));
		bytes += gzipSync(content).length;
		const path = name.replace(/(^|\/)index\.html$/, '$1');
		return isHashed(name) ? ([path] as const) : ([path, createHash('sha256').update(content).digest('base64')] as const);
	});
	return { bytes, files };
}

/** Writes `sw.js` and `offline/files.json`. The last step: digests need the final bytes of every file. */
export const writeWorker = (site: BuiltSite): Step => ({
	async make() {
		const list = listFiles(site.folder);
		await bundleWorker(site);
		await mkdir(join(site.folder, 'offline'), { recursive: true });
		await writeFile(join(site.folder, 'offline', 'files.json'), JSON.stringify(list));
	},
});
