import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dev } from 'astro';

// The search index is made from built pages, so the first start builds once; later starts reuse what stands in dist/.
if (!existsSync('dist/pagefind')) {
	const { status } = spawnSync(process.execPath, ['src/postbuild/build.ts'], { stdio: 'inherit' });
	if (status !== 0) process.exit(1);
}

await dev({});
