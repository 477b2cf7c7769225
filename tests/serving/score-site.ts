import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

/** Scores a site as the Observatory's own `scan` does, which however knows no ports. */
export async function scoreSite(host: string, where: { httpPort: number; httpsPort: number; path: string }) {
	const answers = await retrieve(host, where);
	const results = ALL_TESTS.map((check) => check(answers));
	const parts = results.map(({ result, pass }) => ({ result: result ?? 'none', pass, points: result ? getScoreModifier(result) : 0 }));
	const lost = parts.reduce((sum, { points }) => sum + Math.min(points, 0), 0);
	const won = parts.reduce((sum, { points }) => sum + Math.max(points, 0), 0);
	// Extra points count only for who has lost no more than ten.
	return { score: 100 + lost + (lost >= -10 ? won : 0), failed: parts.filter(({ pass }) => !pass), parts };
}
