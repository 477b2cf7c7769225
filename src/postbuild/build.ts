import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { basePath, outDir, siteUrl } from '../config.ts';
import { formatError } from './format-error.ts';
import { replaceFolder } from './replace-folder.ts';

/** Builds into different folders share nothing, so they may run at the same time. */
const name = relative('.', outDir).replaceAll(/\W+/g, '-').replace(/^-/, '');

/** Staging folder; it takes the place of `outDir` when every step has succeeded. */
const staging = `.cache/${name}-next`;

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

try {
	await rm(staging, { recursive: true, force: true });
	const { build } = await import('astro');
	await build({
		outDir: staging,
		cacheDir: `.cache/${name}-astro`,
		logLevel: 'warn',
		logger: { entrypoint: new URL('./astro-logger.ts', import.meta.url) },
	});
	// Imported late because it reads the data: a fault there is reported like any other.
	const { finishSite } = await import('./finish-site.ts');
	await finishSite({ folder: staging, base: basePath, origin: siteUrl });
	await replaceFolder(staging, outDir);
	console.log(`The site is built into ${outDir}/.`);
} catch (error) {
	console.error(formatError(error));
	console.error(`Nothing was published: ${existsSync(outDir) ? `the last good site is still in ${outDir}/.` : 'there is no site yet.'}`);
	process.exitCode = 1;
}
