import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersFile } from '../../src/postbuild/security/hosts/headers-file.ts';
import { inlineParts } from '../../src/postbuild/security/inline-blocks.ts';
import { securityHeaders } from '../../src/postbuild/security/security-headers.ts';

/** Writes a small site under /x/ whose every part tells its edition. Its policy is that of its look, which several editions may share. */
export function writeSite(site: string, edition: number, look = edition) {
	const page = `<!doctype html><meta charset="utf-8"><title>${edition}</title><style>p { order: ${look} }</style><script type="module" src="/x/assets/page.${edition}.js"></script>`;
	const files = {
		'index.html': page,
		'second/index.html': page,
		'unchanged/index.html': '<!doctype html><title>The same in each edition</title>',
		'404.html': page,
		[`assets/page.${edition}.js`]: `export const edition = ${edition};`,
		_headers: headersFile(securityHeaders(inlineParts(page).digests), '/x/'),
		_redirects: `/x/old/ /x/second/ 301\n/x/older/ /x/second/#part 301\n`,
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), text);
	}
	return site;
}

/** What a page of such a site says of itself. */
export const readSite = (html: string) => ({
	edition: /<title>(\d+)/.exec(html)?.[1] ?? 'none',
	style: inlineParts(html).digests.styles[0] ?? 'none',
});
