import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { readTree } from '../../lib/html-tree.ts';
import { isSetApart } from '../../urls/set-apart.ts';
import { isEmbed } from '../../urls/chart-files.ts';
import { MOVED } from '../../urls/permalinks/moved-page.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';
import { headerPolicy, type InlineDigests, joinDigests } from './content-policy.ts';
import { addPolicy } from './csp-meta.ts';
import { writeHostFiles } from './hosts/write-host-files.ts';
import { inlineBlocks } from './inline-blocks.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * Writes its security policy into every page, and the policy of all pages into the files for hosts. No later step may change a page.
 * A page admits its own scripts and the styles of all pages: a link preview shows a part of another page, styled as it is there.
 */
export function injectCsp({ folder, base, origin }: BuiltSite): Step {
	const pages = new Map<string, InlineDigests>();
	return {
		take({ file, path, tree }) {
			const { digests, faults } = inlineBlocks(tree);
			if (faults.length > 0) throw new Error(`${path}: The security policy would block a part of this page.\n${faults.join('\n')}`);
			pages.set(file, digests);
		},
		async make() {
			const framed: InlineDigests[] = [];
			const all = joinDigests([...pages.values()]);
			for await (const name of glob('**/*.html', { cwd: folder })) {
				const file = join(folder, name);
				const html = readFileSync(file, 'utf8');
				// Pages that only lead elsewhere have no inline block.
				const own =
					pages.get(file) ??
					(html.includes(MOVED) ? { scripts: [], styles: [] } : isSetApart(name) ? inlineBlocks(readTree(html)).digests : undefined);
				if (own && isEmbed(name)) framed.push(own);
				if (!own) throw new Error(`${name}: This page was added after the pages were read, so its policy is unknown.`);
				writeFileSync(file, addPolicy(html, { scripts: own.scripts, styles: all.styles }));
			}
			await writeHostFiles({ folder, base, origin, headers: securityHeaders(all), framedPolicy: headerPolicy(joinDigests(framed), '*') });
		},
	};
}
