/** The digests of the inline blocks that a policy admits, each such as `sha256-…`. */
export interface InlineDigests {
	scripts: readonly string[];
	styles: readonly string[];
}

const quoted = (digests: readonly string[]) => digests.map((digest) => `'${digest}'`);

/** What a page of the site may do, directive by directive; everything that is not named is refused. */
const directives = ({ scripts, styles }: InlineDigests) =>
	[
		['default-src', "'none'"],
		// Pagefind's search is WebAssembly.
		['script-src', "'self'", "'wasm-unsafe-eval'", ...quoted(scripts)],
		['style-src', "'self'", ...quoted(styles)],
		['img-src', "'self'"],
		['font-src', "'self'"],
		['connect-src', "'self'"],
		['manifest-src', "'self'"],
		['worker-src', "'self'"],
		['base-uri', "'none'"],
		['form-action', "'self'"],
		['require-trusted-types-for', "'script'"],
		['trusted-types', 'default'],
	] as const;

const written = (all: readonly (readonly string[])[]) => all.map((directive) => directive.join(' ')).join('; ');

/** The policy as it stands in a page, for the inline blocks that it names. */
export const pagePolicy = (digests: InlineDigests) => written(directives(digests));

/** The policy as the server sends it, which alone can forbid frames: a page's own policy may not. */
export const headerPolicy = (digests: InlineDigests) => written([...directives(digests), ['frame-ancestors', "'none'"]]);

/** One policy's worth of digests for several pages, each digest once, in a fixed order. */
export function joinDigests(pages: readonly InlineDigests[]): InlineDigests {
	const join = (kind: keyof InlineDigests) => [...new Set(pages.flatMap((page) => page[kind]))].sort();
	return { scripts: join('scripts'), styles: join('styles') };
}

/** The digests that a written policy admits. */
export function readDigests(policy: string): InlineDigests {
	const read = (name: string) =>
		[...(policy.split('; ').find((directive) => directive.startsWith(`${name} `)) ?? '').matchAll(/'(sha256-[^']+)'/g)].map(
			([, digest = '']) => digest,
		);
	return { scripts: read('script-src'), styles: read('style-src') };
}
