import { CACHING, HASHED } from '../../../urls/caching.ts';
import { EMBED } from '../../../urls/chart-files.ts';
import { type Header, POLICY } from '../security-headers.ts';

/** Cloudflare silently drops longer lines (in characters) and further rules. */
const MOST = { line: 2000, rules: 100 };

interface HostHeaders {
	/** The path under which the site is served, with a slash at both ends. */
	base: string;
	/** Scheme and host, without a slash at the end. */
	origin: string;
	/** The headers of every response. */
	headers: readonly Header[];
	/** The policy of the pages that may be framed. */
	framedPolicy: string;
	/** The page that says the same as a file, both by path below the root. */
	canonical: ReadonlyMap<string, string>;
}

/** In place of a header’s name: the header named as its value is taken away, as Cloudflare writes it. Elsewhere the stricter value stays. */
const DETACHED = '!';

function headerLine([name, value]: Header) {
	const line = name === DETACHED ? `  ! ${value}` : `  ${name}: ${value}`;
	if (line.length > MOST.line) {
		throw new Error(
			`_headers: “${name}” takes ${line.length} characters, and Cloudflare reads ${MOST.line}. Let more pages share their inline styles and scripts.`,
		);
	}
	return line;
}

/** The value of a `Link` header that names a file's canonical page. */
export const canonicalLink = (address: string) => `<${address}>; rel="canonical"`;

/**
 * The `_headers` file of Netlify and Cloudflare Pages. No two rules give one file the same header: these hosts would join the values.
 * The pages that may be framed detach the policy of all and set their own. Pages have no `Cache-Control`: both hosts revalidate by default. With too many files, the canonical links are left out.
 */
export function headersFile({ base, origin, headers, framedPolicy, canonical }: HostHeaders) {
	const rules: (readonly [string, readonly Header[]])[] = [
		['/*', headers],
		[
			`${base}${EMBED}*`,
			[
				[DETACHED, POLICY],
				[POLICY, framedPolicy],
			],
		],
		...HASHED.map((path) => [base + path, [['Cache-Control', CACHING.hashed]]] as const),
	];
	const links = [...canonical].map(([file, page]) => [base + file, [['Link', canonicalLink(origin + base + page)]]] as const);
	if (rules.length + links.length <= MOST.rules) rules.push(...links);
	return `${rules.map(([path, headers]) => [path, ...headers.map(headerLine)].join('\n')).join('\n')}\n`;
}

/** Reads the rules of a `_headers` file. */
const readRules = (text: string) =>
	text.split(/^(?=\/)/m).map((rule) => ({
		pattern: rule.split('\n')[0] ?? '',
		headers: [...rule.matchAll(/^ +([^:!]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value] as const),
		detached: [...rule.matchAll(/^ +! (.+)$/gm)].map(([, name = '']) => name),
	}));

/** The headers that a `_headers` file sets for every response. */
export const readHeaders = (text: string): readonly Header[] => readRules(text).find(({ pattern }) => pattern === '/*')?.headers ?? [];

/** The headers that a `_headers` file sets for the response to a path. */
export const headersFor = (text: string, path: string): readonly Header[] =>
	readRules(text)
		.filter(({ pattern }) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
		.reduce<readonly Header[]>((set, { headers, detached }) => [...set.filter(([name]) => !detached.includes(name)), ...headers], []);
