import { readFileSync, writeFileSync } from 'node:fs';
import { glob, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './hosts/headers-file.ts';
import { joinDigests } from './content-policy.ts';
import { inlineParts } from './inline-blocks.ts';
import { sealPage } from './csp-meta.ts';
import { securityHeaders } from './security-headers.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';

/** What one page needs its policy for. @throws if the policy would block a part of it */
function readPage(folder: string, file: string) {
	const path = join(folder, file);
	const { digests, faults } = inlineParts(readFileSync(path, 'utf8'));
	if (faults.length > 0) throw new Error(`${file}: The security policy would block a part of this page.\n${faults.join('\n')}`);
	return { path, digests };
}

/**
 * Writes its security policy into every page, and all of them into the file for hosts. After this step no page may change.
 * A page admits its own scripts, and the styles of all pages: a preview reads another page, whose style the policy of this one judges.
 */
export const injectCsp = ({ folder, base }: BuiltSite): Step => ({
	async make() {
		const pages: ReturnType<typeof readPage>[] = [];
		for await (const file of glob('**/*.html', { cwd: folder })) pages.push(readPage(folder, file));
		const all = joinDigests(pages.map(({ digests }) => digests));
		for (const { path, digests } of pages) writeFileSync(path, sealPage(readFileSync(path, 'utf8'), { ...digests, styles: all.styles }));
		await writeFile(join(folder, '_headers'), headersFile(securityHeaders(all), base));
	},
});
