import { spawnSync } from 'node:child_process';

/** Everything that must hold, in the order in which a fault is told soonest. */
const steps = [
	['types', 'astro check --minimumFailingSeverity warning'],
	['lint', 'eslint --config tests/eslint.config.mjs --max-warnings 0 src tests astro.config.mjs'],
	[
		'form',
		'prettier --config tests/prettier.config.mjs --ignore-path .gitignore --check --log-level warn "src/**/*.ts" "tests/**/*.ts" astro.config.mjs',
	],
	['build', 'node --max-semi-space-size=64 src/build/build.ts'],
	[
		'unit tests and properties of the site',
		'vitest run --config tests/vitest.config.ts --exclude "tests/serving/**" --exclude "tests/engines/**" --exclude "tests/supply/**" --exclude "tests/build/*-build.test.ts"',
	],
	[
		'hosts, supply and builds that fail',
		'vitest run --config tests/vitest.config.ts --no-file-parallelism tests/serving tests/supply tests/build/broken-build.test.ts tests/build/failing-build.test.ts',
	],
	['what only a browser knows', 'node tests/browser/support/get-browser.ts && playwright test --config tests/playwright.config.ts'],
	[
		'the same site below a path',
		'node --max-semi-space-size=64 src/build/build.ts && vitest run --config tests/vitest.config.ts tests/site && playwright test --config tests/playwright.config.ts policy prefetch previews offline.spec',
		{ BASE_PATH: '/reference/alibaba/', SITE_OUT: '.cache/below-a-path' },
	],
] as const;

function run(name: string, command: string, settings: Readonly<Record<string, string>> = {}) {
	console.log(`\n— ${name}: ${command}`);
	const start = Date.now();
	const { status } = spawnSync(command, {
		shell: true,
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
	});
	console.log(`— ${name}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - start) / 1000)} s`);
	return status === 0;
}

const results = steps.map(([name, command, settings]) => run(name, command, settings));
const failed = results.filter((passed) => !passed).length;
console.log(`\nsteps: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
