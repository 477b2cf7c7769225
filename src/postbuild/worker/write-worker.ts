import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
// The whole of Workbox brings compilers that nothing here asks for, and takes five times as long to load.
import { injectManifest } from 'workbox-build/build/inject-manifest.js';
import type { ManifestTransform } from 'workbox-build';
import { hashedPattern } from '../security/caching.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';

/** What is kept on the reader's device: every page and what pages and search ask for. social cards, citations and data files are not. */
const KEPT = [
	'**/*.html',
	'assets/*',
	'pagefind/{pagefind.js,pagefind-entry.json,wasm.en.pagefind,*.pf_meta}',
	'pagefind/{index,filter}/*',
	'search/*.json',
	'*.{svg,png,webmanifest}',
	'moved.{js,json}',
];

/** What a first visit keeps, in bytes. */
export interface KeptSize {
	files: number;
	/** As it is sent and kept, packed by gzip. */
	packed: number;
	unpacked: number;
}

/** Bundles the worker into one file that fetches no script of its own. */
async function bundleWorker(file: string) {
	await build({
		configFile: false,
		logLevel: 'warn',
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			outDir: join(file, '..'),
			emptyOutDir: false,
			copyPublicDir: false,
			modulePreload: false,
			rollupOptions: { input: 'src/client/offline/worker.ts', output: { format: 'iife', entryFileNames: basename(file) } },
		},
	});
}

/** Gives each file its address as readers know it, and the digest that keeps a half-replaced site out. */
const sealed =
	(folder: string, size: KeptSize): ManifestTransform =>
	async (entries) => {
		const manifest = [];
		for (const entry of entries.sort((a, b) => (a.url < b.url ? -1 : 1))) {
			const bytes = await readFile(join(folder, entry.url));
			const digest = createHash('sha256').update(bytes).digest('base64');
			size.files += 1;
			size.packed += gzipSync(bytes).length;
			size.unpacked += bytes.length;
			manifest.push({ ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './', integrity: `sha256-${digest}` });
		}
		return { manifest };
	};

/** Writes `sw.js`, which keeps the site readable without a network, and says in `offline/size.json` what that costs. The last step: it rests on the final bytes of every file. */
export const writeWorker = ({ folder }: BuiltSite): Step => ({
	async make() {
		const bundle = join(folder, 'sw-bundle.js');
		await bundleWorker(bundle);
		const size: KeptSize = { files: 0, packed: 0, unpacked: 0 };
		await injectManifest({
			swSrc: bundle,
			swDest: join(folder, 'sw.js'),
			globDirectory: folder,
			globPatterns: KEPT,
			dontCacheBustURLsMatching: new RegExp(`^${hashedPattern}`),
			maximumFileSizeToCacheInBytes: 5_000_000,
			manifestTransforms: [sealed(folder, size)],
		});
		await rm(bundle);
		await mkdir(join(folder, 'offline'), { recursive: true });
		await writeFile(join(folder, 'offline', 'size.json'), `${JSON.stringify(size)}\n`);
	},
});
