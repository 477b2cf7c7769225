import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../src/postbuild/security/hosts/headers-file.ts';
import { folder, pages } from './site-under-test.ts';

// Read with the parser that browsers’ own follows, since the build reads tags alone.
const read = pages.map(({ path, html }) => [path, fromHtml(html)] as const);

const hash = (block: Element) =>
	`'sha256-${createHash('sha256')
		.update(toText(block, { whitespace: 'pre' }))
		.digest('base64')}'`;

const isData = ({ properties }: Element) => properties['type'] === 'application/ld+json';

const policyOf = (element: Element | undefined) => String(element?.properties['content'] ?? '');

const sources = (policy: string, directive: string) =>
	policy
		.split('; ')
		.find((part) => part.startsWith(`${directive} `))
		?.split(' ')
		.filter((source) => source.startsWith("'sha256-"))
		.sort() ?? [];

const header = readHeaders(readFileSync(join(folder, '_headers'), 'utf8')).find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';

const unique = (blocks: readonly Element[]) => [...new Set(blocks.map(hash))].sort();

/** A preview reads another page, whose style is judged by the policy of the page that shows it. */
const allStyles = unique(read.flatMap(([, tree]) => selectAll('style', tree)));

describe.each(read)('%s', (_path, tree) => {
	const policies = selectAll('meta[http-equiv="Content-Security-Policy" i]', tree);
	const policy = policyOf(policies[0]);
	const scripts = selectAll('script:not([src])', tree).filter((script) => !isData(script));

	test('has one policy, ahead of all that it governs', () => {
		expect(policies).toHaveLength(1);
		expect(selectAll('head > *', tree)[1]).toBe(policies[0]);
	});

	test('its policy admits its own scripts, the styles of the pages, and nothing else', () => {
		expect(sources(policy, 'script-src')).toEqual(unique(scripts));
		expect(sources(policy, 'style-src')).toEqual(allStyles);
	});

	test('the header for hosts admits them too', () => {
		for (const directive of ['script-src', 'style-src'])
			expect(sources(header, directive)).toEqual(expect.arrayContaining(sources(policy, directive)));
	});

	test('has no inline style and no handler', () => {
		const inline = selectAll('*', tree).flatMap(({ tagName, properties }) =>
			Object.keys(properties)
				.filter((name) => name === 'style' || /^on/i.test(name))
				.map((name) => `${tagName} ${name}`),
		);
		expect(inline).toEqual([]);
	});

	test('fetches nothing from elsewhere', () => {
		const addresses = selectAll('script, img, source, iframe, object, embed, video, audio, link', tree).flatMap(
			({ tagName, properties }) => {
				const link = tagName === 'link' && !/stylesheet|icon|preload|prefetch|manifest/.test(String(properties['rel']));
				return link ? [] : [properties['src'] ?? properties['href'] ?? properties['data'] ?? ''].map(String);
			},
		);
		expect(addresses.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))).toEqual([]);
	});
});
