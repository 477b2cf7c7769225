import { createHash } from 'node:crypto';
import type { InlineDigests } from './content-policy.ts';
import { type Attribute, scanTags, type Tag } from './scan-tags.ts';

/** What a policy must know about a page. */
export interface InlineParts {
	digests: InlineDigests;
	/** What no digest could save, one sentence each, naming the element. */
	faults: readonly string[];
}

/** Scripts of these types are data: browsers never run them, so no policy asks for their digest. */
const DATA = /^application\/(?:ld\+)?json$/;

/** The digest of a block's text as a policy names it. */
export const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const valueOf = ({ attributes }: Tag, name: string) => attributes.find(([other]) => other === name)?.[1];

const isInlineScript = (tag: Tag) => tag.name === 'script' && valueOf(tag, 'src') === undefined && !DATA.test(valueOf(tag, 'type') ?? '');

function fault(tag: string, [name, value]: Attribute) {
	const element = `<${tag} ${name}="${value}">`;
	if (name === 'style') return `${element} has an inline style. Use a class.`;
	if (name.startsWith('on')) return `${element} has an inline handler. Use a custom element.`;
	if (/^\s*javascript:/i.test(value)) return `${element} has a script for an address. Use a button in a custom element.`;
	return undefined;
}

const digests = (tags: readonly Tag[]) => [...new Set(tags.map(({ text }) => digest(text)))];

/** Everything written into a page that browsers would run or apply on the spot. */
export function inlineParts(html: string): InlineParts {
	const tags = [...scanTags(html)];
	return {
		digests: { scripts: digests(tags.filter(isInlineScript)), styles: digests(tags.filter(({ name }) => name === 'style')) },
		faults: tags.flatMap(({ name, attributes }) => attributes.flatMap((attribute) => fault(name, attribute) ?? [])),
	};
}
