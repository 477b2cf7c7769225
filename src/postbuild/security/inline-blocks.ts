import { createHash } from 'node:crypto';
import { textContent } from 'domutils';
import type { Element } from 'domhandler';
import { elementsIn, type Tree } from '../../lib/html-tree.ts';
import type { InlineDigests } from './content-policy.ts';

/** What a page's policy depends on. */
export interface InlineBlocks {
	digests: InlineDigests;
	/** Attributes that no policy of ours can admit, one sentence each. */
	faults: readonly string[];
}

/** Scripts of these types are data: browsers never run them, so no policy needs their digest. */
const DATA = /^application\/(?:ld\+)?json$/;

/** The digest of a block's text as a policy names it. */
export const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function fault(tag: string, name: string, value: string) {
	const element = `<${tag} ${name}="${value}">`;
	if (name === 'style') return `${element} has an inline style. Use a class.`;
	if (name.startsWith('on')) return `${element} has an inline handler. Use a custom element.`;
	if (/^\s*javascript:/i.test(value)) return `${element} has a script for an address. Use a button in a custom element.`;
	return undefined;
}

const digests = (blocks: readonly Element[]) => [...new Set(blocks.map((block) => digest(textContent(block))))];

/** The inline scripts and styles of a page, and what its policy would block. */
export function inlineBlocks(tree: Tree): InlineBlocks {
	const scripts = elementsIn(tree, 'script:not([src])').filter(({ attribs }) => !DATA.test(attribs['type'] ?? ''));
	const faults = elementsIn(tree, '*').flatMap(({ name: tag, attribs }) =>
		Object.entries(attribs).flatMap(([name, value]) => fault(tag, name, value) ?? []),
	);
	return { digests: { scripts: digests(scripts), styles: digests(elementsIn(tree, 'style')) }, faults };
}
