import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** MDN’s scorer. It has a place of its own: its install fetches lists from the network, and builds a database client that scoring needs not. */
const SCORER = '@mdn/mdn-http-observatory';
const VERSION = '1.4.8';
const PLACE = '.cache/observatory';

interface Answers {
	hostname: string;
}

interface Result {
	result: string | null;
	pass: boolean | null;
}

const isModule = (value: unknown) => typeof value === 'object' && value !== null;

/** The parts of the scorer that know ports; its own command knows none. */
const scorer = z.object({
	tests: z.custom<{ ALL_TESTS: readonly ((answers: Answers) => Result)[] }>(isModule),
	grader: z.custom<{ getScoreModifier: (result: string) => number }>(isModule),
	retriever: z.custom<{
		retrieve: (host: string, options: { httpPort: number; httpsPort: number; path: string }) => Promise<Answers>;
	}>(isModule),
});

const sourceOf = (path: string) => resolve(PLACE, 'node_modules', SCORER, 'src', path);

/** Installs the scorer unless it is there, without running anything that it brings. @throws if the package registry does not answer */
export async function getScorer() {
	if (existsSync(sourceOf('constants.js'))) return;
	await mkdir(PLACE, { recursive: true });
	await writeFile(join(PLACE, 'package.json'), '{}');
	execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `${SCORER}@${VERSION}`], {
		cwd: PLACE,
		stdio: 'inherit',
	});
}

const load = (path: string): Promise<unknown> => import(pathToFileURL(sourceOf(path)).href);

async function loadScorer() {
	const [tests, grader, retriever] = await Promise.all(['constants.js', 'grader/grader.js', 'retriever/retriever.js'].map(load));
	return scorer.parse({ tests, grader, retriever });
}

/** Scores a site as the Observatory's own `scan` does, which however knows no ports. */
export async function scoreSite(host: string, where: { httpPort: number; httpsPort: number; path: string }) {
	const { tests, grader, retriever } = await loadScorer();
	const answers = await retriever.retrieve(host, where);
	const results = tests.ALL_TESTS.map((check) => check(answers));
	const parts = results.map(({ result, pass }) => ({
		result: result ?? 'none',
		pass,
		points: result ? grader.getScoreModifier(result) : 0,
	}));
	const lost = parts.reduce((sum, { points }) => sum + Math.min(points, 0), 0);
	const won = parts.reduce((sum, { points }) => sum + Math.max(points, 0), 0);
	// Extra points count only for who has lost no more than ten.
	return { score: 100 + lost + (lost >= -10 ? won : 0), failed: parts.filter(({ pass }) => !pass), parts };
}
