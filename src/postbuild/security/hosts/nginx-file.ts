import { CACHING, hashedPattern } from '../caching.ts';
import type { Header } from '../security-headers.ts';
import { MEDIA_TYPES, TEXT_KINDS } from './media-types.ts';
import type { Redirect } from './redirects-file.ts';

/** The site as nginx is to serve it. */
export interface NginxSite {
	/** The folder with the edition that is shown; nginx finds `/x/` of a site under a sub-path as `x/` in it. */
	root: string;
	/** The folder with the hashed files of that edition and those before it, for pages that readers still have open. */
	kept: string;
	/** The path under which the site is served, with a slash at both ends. */
	base: string;
	headers: readonly Header[];
	redirects: readonly Redirect[];
	/** The names under which the site is asked for; `_` stands for any. */
	names: string;
	port: number;
	/** Where the certificate's chain and key lie. With them nginx serves HTTPS on `securePort`, and sends there who comes to `port`. */
	certificate?: { chain: string; key: string; securePort: number };
	/** Whether nginx has the brotli module. */
	brotli: boolean;
}

const quote = (text: string) => `"${text.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`)}"`;

const listen = (port: number, extra = '') => [`listen ${port}${extra};`, `listen [::]:${port}${extra};`];

/** Who comes by plain HTTP is sent to the same address by HTTPS. */
const toSecure = ({ port, names }: NginxSite, securePort: number) => [
	'server {',
	...listen(port),
	`server_name ${names};`,
	'server_tokens off;',
	`return 301 https://$host${securePort === 443 ? '' : `:${securePort}`}$request_uri;`,
	'}',
];

const entrance = ({ port, certificate }: NginxSite) =>
	certificate
		? [
				...listen(certificate.securePort, ' ssl http2'),
				`ssl_certificate ${quote(certificate.chain)};`,
				`ssl_certificate_key ${quote(certificate.key)};`,
				'ssl_protocols TLSv1.2 TLSv1.3;',
			]
		: listen(port);

const types = () => ['types {', ...Object.entries(MEDIA_TYPES).map(([kind, type]) => `${type} ${kind};`), '}'];

const textTypes = () => Object.entries(MEDIA_TYPES).flatMap(([kind, type]) => (TEXT_KINDS.has(kind) && kind !== 'html' ? [type] : []));

/** All headers of an answer: nginx forgets those of the server where a location adds one of its own. */
const answers = (headers: readonly Header[], caching: string) =>
	[...headers, ['Cache-Control', caching]].map(([name, value = '']) => `add_header ${name} ${quote(value)} always;`);

const locations = ({ base, kept, headers, redirects }: NginxSite) => [
	'location / {',
	'try_files $uri $uri/ =404;',
	'}',
	`location ~ ^${base}${hashedPattern} {`,
	`root ${quote(kept)};`,
	...answers(headers, CACHING.hashed),
	'}',
	...(base === '/' ? [] : ['location = / {', `return 302 ${base};`, '}']),
	...redirects.flatMap(({ from, to }) => [`location = ${quote(from)} {`, `return 301 ${quote(to)};`, '}']),
];

/** Indents by braces, which here stand at the ends of lines only. */
function indent(lines: readonly string[]) {
	let depth = 0;
	return lines.map((line) => {
		if (line === '}') depth -= 1;
		const indented = '\t'.repeat(depth) + line;
		if (line.endsWith('{')) depth += 1;
		return indented;
	});
}

/** What nginx must know of the site, to be included where it expects servers. */
export function nginxFile(site: NginxSite) {
	const { root, base, headers, names, certificate, brotli } = site;
	const lines = [
		'# Written by “npm run release”, which overwrites what is changed here.',
		...(certificate ? toSecure(site, certificate.securePort) : []),
		'server {',
		...entrance(site),
		`server_name ${names};`,
		'server_tokens off;',
		'absolute_redirect off;',
		`root ${quote(root)};`,
		`error_page 404 ${base}404.html;`,
		...types(),
		'default_type application/octet-stream;',
		'charset utf-8;',
		`charset_types ${textTypes().join(' ')};`,
		'gzip_static on;',
		'gzip_vary on;',
		...(brotli ? ['brotli_static on;'] : []),
		'sendfile on;',
		'tcp_nopush on;',
		...answers(headers, CACHING.asked),
		...locations(site),
		'}',
	];
	return `${indent(lines).join('\n')}\n`;
}
