import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { basePath } from '../urls/base-path.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { formatError } from './format-error.ts';

const out = process.env['SITE_OUT'] ?? 'dist';

/** Builds into different folders share nothing, so they may run at the same time. */
const name = relative('.', out).replaceAll(/\W+/g, '-').replace(/^-/, '');

/** Where the next site grows; the last good one stays in place until this is whole. */
const NEXT = `.cache/${name}-next`;

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

try {
	await restoreFolder(out);
	await rm(NEXT, { recursive: true, force: true });
	const { build } = await import('astro');
	await build({
		outDir: NEXT,
		cacheDir: `.cache/${name}-astro`,
		logLevel: 'warn',
		logger: { entrypoint: new URL('./astro-logger.ts', import.meta.url) },
	});
	// Only now, because it reads the data: a fault there is to be told like any other.
	const { finishSite } = await import('./finish-site.ts');
	await finishSite({
		folder: NEXT,
		base: basePath(process.env['BASE_PATH']),
		origin: (process.env['SITE_URL'] ?? 'https://alibaba-business-model.example').replace(/\/$/, ''),
	});
	await replaceFolder(NEXT, out);
	console.log(`The site stands in ${out}/.`);
} catch (error) {
	console.error(formatError(error));
	console.error(`Nothing was published: ${existsSync(out) ? `the last good site still stands in ${out}/.` : 'there is no site yet.'}`);
	process.exitCode = 1;
}
