import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Lines of a failed step that are told again at the end: runners sum up their failures last. */
const TOLD_AGAIN = 60;

/** Everything that must hold, in the order in which a fault is told soonest. */
const steps = [
	['types', 'astro check --minimumFailingSeverity warning'],
	['lint', 'eslint --config tests/eslint.config.mjs --max-warnings 0 src tests astro.config.mjs'],
	[
		'form',
		'prettier --config tests/prettier.config.mjs --ignore-path .gitignore --check --log-level warn "src/**/*.ts" "tests/**/*.ts" astro.config.mjs',
	],
	['build', 'node --max-semi-space-size=64 src/postbuild/build.ts'],
	[
		'unit tests and properties of the site',
		'vitest run --config tests/vitest.config.ts --exclude "tests/serving/**" --exclude "tests/engines/**" --exclude "tests/exports/licences/**" --exclude "tests/postbuild/*-build.test.ts"',
	],
	[
		'hosts, supply and builds that fail',
		'vitest run --config tests/vitest.config.ts --no-file-parallelism tests/serving tests/exports/licences tests/postbuild/broken-build.test.ts tests/postbuild/failing-build.test.ts',
	],
	['what only a browser knows', 'node tests/browser/support/get-browser.ts && playwright test --config tests/playwright.config.ts'],
	[
		'the same site below a path',
		'node --max-semi-space-size=64 src/postbuild/build.ts && vitest run --config tests/vitest.config.ts tests/site && playwright test --config tests/playwright.config.ts policy prefetch previews offline.spec',
		{ BASE_PATH: '/reference/alibaba/', SITE_OUT: '.cache/below-a-path' },
	],
] as const;

/** Runs one step, passes on what it prints, and returns its last lines if it failed. */
async function run(name: string, command: string, settings: Readonly<Record<string, string>> = {}) {
	console.log(`\n— ${name}: ${command}`);
	const start = Date.now();
	const step = spawn(command, {
		shell: true,
		stdio: ['inherit', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
	});
	let end = '';
	const passOn = (to: NodeJS.WriteStream) => (text: string) => {
		to.write(text);
		end = (end + text).split('\n').slice(-TOLD_AGAIN).join('\n');
	};
	step.stdout.setEncoding('utf8').on('data', passOn(process.stdout));
	step.stderr.setEncoding('utf8').on('data', passOn(process.stderr));
	const [status] = await once(step, 'close');
	console.log(`— ${name}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - start) / 1000)} s`);
	return status === 0 ? undefined : `\n— ${name} failed; its last lines were:\n${end.trimEnd()}`;
}

const failures: string[] = [];
for (const [name, command, settings] of steps) {
	const failure = await run(name, command, settings);
	if (failure !== undefined) failures.push(failure);
}
for (const failure of failures) console.error(failure);
console.log(`\nsteps: ${steps.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
