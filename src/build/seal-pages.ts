import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from '../hosting/headers-file.ts';
import { type InlineDigests, joinDigests } from '../policy/content-policy.ts';
import { inlineParts } from '../policy/inline-blocks.ts';
import { sealPage } from '../policy/seal-page.ts';
import { securityHeaders } from '../policy/security-headers.ts';
import type { BuiltSite } from './built-site.ts';

async function sealFile(folder: string, file: string) {
	const path = join(folder, file);
	const html = await readFile(path, 'utf8');
	const { digests, faults } = inlineParts(html);
	if (faults.length > 0) throw new Error(`${file}: The security policy would block a part of this page.\n${faults.join('\n')}`);
	await writeFile(path, sealPage(html, digests));
	return digests;
}

/** Writes its security policy into every page, and all of them into the file for hosts. After this step no page may change. */
export async function sealPages({ folder, base }: BuiltSite) {
	const digests: InlineDigests[] = [];
	for await (const file of glob('**/*.html', { cwd: folder })) digests.push(await sealFile(folder, file));
	await writeFile(join(folder, '_headers'), headersFile(securityHeaders(joinDigests(digests)), base));
}
