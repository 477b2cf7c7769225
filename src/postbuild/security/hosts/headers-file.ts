import { CACHING, HASHED } from '../caching.ts';
import type { Header } from '../security-headers.ts';

/** Cloudflare drops what is longer, without a word. */
const LONGEST_LINE = 2000;

function headerLine([name, value]: Header) {
	const line = `  ${name}: ${value}`;
	if (line.length > LONGEST_LINE) {
		throw new Error(
			`_headers: “${name}” takes ${line.length} characters, and Cloudflare reads ${LONGEST_LINE}. Let more pages share their inline styles and scripts.`,
		);
	}
	return line;
}

/**
 * The file from which Netlify and Cloudflare Pages take their headers.
 * Pages have no rule for caching of their own: these hosts ask each time anyway, and would join two values for one file.
 */
export function headersFile(security: readonly Header[], base: string) {
	const rules: [string, readonly Header[]][] = [
		['/*', security],
		...HASHED.map((path): [string, Header[]] => [base + path, [['Cache-Control', CACHING.hashed]]]),
	];
	return `${rules.map(([path, headers]) => [path, ...headers.map(headerLine)].join('\n')).join('\n')}\n`;
}

/** The headers that a `_headers` file has for every answer. */
export const readHeaders = (text: string): Header[] =>
	[...(text.split(/^(?=\/)/m).find((rule) => rule.startsWith('/*\n')) ?? '').matchAll(/^ +([^:]+): (.+)$/gm)].map(
		([, name = '', value = '']) => [name, value] as const,
	);
