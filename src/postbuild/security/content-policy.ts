/** The digests of the inline blocks that a policy admits, each such as `sha256-…`. */
export interface InlineDigests {
	scripts: readonly string[];
	styles: readonly string[];
}

const quoted = (digests: readonly string[]) => digests.map((digest) => `'${digest}'`);

/** The directives of the policy; everything that is not named is refused. */
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

/** The policy of a page's `<meta>`. */
export const pagePolicy = (digests: InlineDigests) => written(directives(digests));

/**
 * The policy that a server sends: only there does `frame-ancestors` work.
 * @param framedBy who may show the page in a frame
 */
export const headerPolicy = (digests: InlineDigests, framedBy: "'none'" | '*' = "'none'") =>
	written([...directives(digests), ['frame-ancestors', framedBy]]);

/** The digests of several pages, each once, sorted. */
export function joinDigests(pages: readonly InlineDigests[]): InlineDigests {
	const join = (kind: keyof InlineDigests) => [...new Set(pages.flatMap((page) => page[kind]))].sort();
	return { scripts: join('scripts'), styles: join('styles') };
}
