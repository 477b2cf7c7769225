import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dev } from 'astro';
import { outDir } from '../config.ts';

// The search index is made from built pages, so the first start builds once; later starts reuse it.
if (!existsSync(`${outDir}/pagefind`)) {
	const { status } = spawnSync(process.execPath, ['src/postbuild/build.ts'], { stdio: 'inherit' });
	if (status !== 0) process.exit(1);
}

await dev({});
