import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs, stripVTControlCharacters } from 'node:util';

const VITEST = 'vitest run --config tests/vitest.config.ts --project';
const PLAYWRIGHT = 'playwright test --config tests/playwright.config.ts';
const LAID_OUT = '"**/*.{css,json,mjs,ts}" --config tests/prettier.config.mjs';

interface Step {
	name: string;
	command: string;
	/** Added to the environment. */
	settings?: Readonly<Record<string, string>>;
}

/** Steps that run at the same time, on a core each. */
type Stage = readonly Step[];

/** What needs no build. */
const check: readonly Stage[] = [
	[
		{ name: 'types', command: 'astro check --minimumFailingSeverity warning' },
		{ name: 'lint', command: 'eslint --config tests/eslint.config.mjs --max-warnings 0 src tests astro.config.mjs' },
	],
	[
		{ name: 'layout', command: `prettier --check --log-level warn ${LAID_OUT}` },
		{ name: 'unit', command: `${VITEST} unit` },
	],
];

const belowPath = { BASE_PATH: '/reference/alibaba/', SITE_OUT: '.cache/below-a-path' };

/** What needs the site, built afresh, in the order in which a fault is found soonest. */
const built: readonly Stage[] = [
	[
		{ name: 'build', command: 'node src/postbuild/build.ts' },
		{ name: 'build below a path', command: 'node src/postbuild/build.ts', settings: belowPath },
	],
	[
		{ name: 'site', command: `${VITEST} site` },
		{ name: 'hosts', command: `${VITEST} hosts` },
	],
	[{ name: 'browser', command: `node tests/browser/support/get-browser.ts && ${PLAYWRIGHT}` }],
	[
		{ name: 'hosts below a path', command: `${VITEST} hosts tests/serving`, settings: belowPath },
		{ name: 'browser below a path', command: `${PLAYWRIGHT} --grep @base-path`, settings: { ...belowPath, TEST_PORT: '4598' } },
	],
];

/** Reads how many tests a runner says have passed and failed; steps without tests count as one. */
function countTests(output: string, ok: boolean) {
	const text = stripVTControlCharacters(output);
	const count = (word: string) => Number(text.match(new RegExp(`^ *(?:Tests .*?)?(\\d+) ${word}\\b`, 'm'))?.[1] ?? 0);
	const [passed, failed] = [count('passed'), count('failed')];
	return passed + failed > 0 ? { passed, failed: Math.max(failed, ok ? 0 : 1) } : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs a step. What it prints is passed on at once if it runs alone, else as a whole when it ends. */
async function run({ name, command, settings = {} }: Step, alone: boolean) {
	if (alone) console.log(`\n— ${name}: ${command}`);
	const start = Date.now();
	const step = spawn(command, {
		shell: true,
		stdio: ['inherit', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
	});
	let output = '';
	for (const stream of [step.stdout, step.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			if (alone) process.stdout.write(text);
			output += text;
		});
	const [status] = await once(step, 'close');
	const ok = status === 0;
	if (!alone) console.log(`\n— ${name}: ${command}\n${output.trimEnd()}`);
	console.log(`— ${name}: ${ok ? 'passed' : 'failed'} in ${Math.round((Date.now() - start) / 1000)} s`);
	return { ok, ...countTests(output, ok) };
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const total = { passed: 0, failed: 0 };
for (const stage of values.check ? check : [...check, ...built]) {
	const results = await Promise.all(stage.map((step) => run(step, stage.length === 1)));
	for (const { passed, failed } of results) {
		total.passed += passed;
		total.failed += failed;
	}
	if (!results.every(({ ok }) => ok)) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
