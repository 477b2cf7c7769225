import { CACHING, hashedPattern } from '../../../urls/caching.ts';
import { EMBED } from '../../../urls/chart-files.ts';
import { type Header, POLICY } from '../security-headers.ts';
import { canonicalLink } from './headers-file.ts';
import { MEDIA_TYPES, TEXT_KINDS } from './media-types.ts';
import type { Redirect } from './redirects-file.ts';

/** The site as nginx serves it. */
interface NginxSite {
	/** The path under which the site is served, with a slash at both ends. */
	base: string;
	/** Scheme and host, without a slash at the end. */
	origin: string;
	/** The headers of every response. */
	headers: readonly Header[];
	/** The policy of the pages that may be framed. */
	framedPolicy: string;
	redirects: readonly Redirect[];
}

/** Where the served site is: a link to the folder of one release. */
export const NGINX_ROOT = '/srv/site/current';

/** The port on which nginx speaks HTTP; a server in front of it speaks HTTPS. */
export const NGINX_PORT = 8080;

const quote = (text: string) => `"${text.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`)}"`;

const types = Object.entries(MEDIA_TYPES).map(([kind, type]) => `\t\t${type} ${kind};`);

const textTypes = Object.entries(MEDIA_TYPES).flatMap(([kind, type]) => (TEXT_KINDS.has(kind) && kind !== 'html' ? [type] : []));

/** One `server` block, to be included where nginx expects servers. Headers are only at its top: a location with one of its own would drop them all. */
export const nginxFile = ({ base, origin, headers, framedPolicy, redirects }: NginxSite) => `# Written by the build.
server {
	listen ${NGINX_PORT};
	listen [::]:${NGINX_PORT};
	server_name _;
	server_tokens off;
	absolute_redirect off;

	types {
${types.join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${textTypes.join(' ')};
	gzip on;
	gzip_static on;
	gzip_vary on;
	gzip_comp_level 6;
	gzip_types ${textTypes.join(' ')} application/wasm;

	set $caching ${quote(CACHING.asked)};
	if ($uri ~ ${quote(`^${base}${hashedPattern}`)}) {
		set $caching ${quote(CACHING.hashed)};
	}
	set $robots "";
	if ($arg_q) {
		set $robots noindex;
	}
	set $canonical "";
	if ($uri ~ ${quote(`^${base}([\\w-]+)\\.md$`)}) {
		set $canonical ${quote(canonicalLink(`${origin}${base}$1/`))};
	}
	if ($uri ~ ${quote(`^${base}llms(-full)?\\.txt$`)}) {
		set $canonical ${quote(canonicalLink(`${origin}${base}`))};
	}
	set $policy ${quote(headers.find(([name]) => name === POLICY)?.[1] ?? '')};
	if ($uri ~ ${quote(`^${base}${EMBED}`)}) {
		set $policy ${quote(framedPolicy)};
	}
${headers.map(([name, value]) => `\tadd_header ${name} ${name === POLICY ? '$policy' : quote(value)} always;`).join('\n')}
	add_header Cache-Control $caching always;
	add_header X-Robots-Tag $robots always;
	add_header Link $canonical always;

	if ($request_uri ~ ${quote(`^(${base}(?:[^?]*/)?)index\\.html(?:\\?|$)`)}) {
		return 301 $1;
	}
	if ($request_uri ~ ${quote(`^(${base}(?!404\\.)[\\w-]+)\\.html(?:\\?|$)`)}) {
		return 301 $1/;
	}
	error_page 400 403 404 =404 ${base}404.html;
	location ${base} {
		alias ${NGINX_ROOT}/;
	}
	location ~ ${quote(`^${base}_`)} {
		return 404;
	}
${base === '/' ? '' : `\tlocation = / {\n\t\treturn 302 ${base};\n\t}\n`}${redirects.map(({ from, to }) => `\tlocation = ${quote(from)} {\n\t\treturn 301 ${quote(to)};\n\t}\n`).join('')}}
`;
