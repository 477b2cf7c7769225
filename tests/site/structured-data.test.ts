import { expect } from 'vitest';
import { z } from 'zod';
import { sectionIds } from '../../src/outline.ts';
import { isOnSite, pages, root, onEveryPage } from './site-under-test.ts';

const node = z.record(z.string(), z.unknown());
type Node = z.infer<typeof node>;

/** What each type may not lack: what schema.org’s own examples and the large search engines ask for. */
const required: Readonly<Record<string, readonly string[]>> = {
	Article: [
		'headline',
		'datePublished',
		'dateModified',
		'author',
		'publisher',
		'image',
		'inLanguage',
		'isPartOf',
		'license',
		'mainEntityOfPage',
		'url',
	],
	BreadcrumbList: ['itemListElement'],
	CreativeWork: ['name', 'url'],
	DataDownload: ['contentUrl', 'encodingFormat'],
	Dataset: ['name', 'description', 'creator', 'license', 'url', 'distribution'],
	DefinedTerm: ['name', 'url'],
	DefinedTermSet: ['name', 'hasDefinedTerm'],
	EntryPoint: ['urlTemplate'],
	ListItem: ['position', 'name', 'item'],
	Organization: ['name', 'url'],
	SearchAction: ['target', 'query-input'],
	WebSite: ['name', 'url'],
};

/** What each page must say it is. */
const typesOf = (path: string) => {
	const id = path.replaceAll('/', '');
	if (path === '/') return ['WebSite'];
	if (id === 'data') return ['Dataset'];
	if (id === 'glossary') return ['Article', 'BreadcrumbList', 'DefinedTermSet'];
	return sectionIds.includes(id) ? ['Article', 'BreadcrumbList'] : [];
};

const scripts = ({ document }: (typeof pages)[number]) => [...document.querySelectorAll('script[type="application/ld+json"]')];
const graph = z.object({ '@context': z.literal('https://schema.org'), '@graph': z.array(node) });
const nodesOf = (page: (typeof pages)[number]) =>
	scripts(page).flatMap((script) => graph.parse(JSON.parse(script.textContent ?? ''))['@graph']);

/** A node and everything in it. */
function allNodes(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(allNodes);
	const own = node.safeParse(value);
	return own.success ? [own.data, ...Object.values(own.data).flatMap(allNodes)] : [];
}

onEveryPage('says what it is, in one block', (page) => {
	const nodes = nodesOf(page);
	expect(nodes.map((one) => one['@type'])).toEqual(typesOf(page.path));
	expect(scripts(page).length).toBe(typesOf(page.path).length > 0 ? 1 : 0);
});

onEveryPage('lacks nothing that its types must have', (page) => {
	const nodes = nodesOf(page);
	for (const one of allNodes(nodes)) {
		const type = String(one['@type'] ?? '');
		if (type === '') expect(Object.keys(one)).toEqual(['@id']);
		else expect(Object.keys(one), type).toEqual(expect.arrayContaining([...(required[type] ?? ['a type that is listed in this test'])]));
	}
});

onEveryPage('gives whole addresses; those of the site exist', (page) => {
	const nodes = nodesOf(page);
	for (const one of allNodes(nodes)) {
		for (const key of ['@id', 'url', 'item', 'contentUrl', 'image', 'license', 'mainEntityOfPage', 'urlTemplate']) {
			const value = one[key];
			if (typeof value !== 'string') continue;
			expect(value, key).toMatch(/^https?:\/\//);
			if (key === 'url' && one['@type'] === 'CreativeWork') continue;
			if (['url', 'item', 'contentUrl', 'image', 'mainEntityOfPage'].includes(key)) expect(isOnSite(value), `${key}: ${value}`).toBe(true);
			if (['@id', 'urlTemplate'].includes(key)) expect(value.startsWith(root), `${key}: ${value}`).toBe(true);
		}
	}
});

onEveryPage('says nothing of a section that the page does not show', (page) => {
	const nodes = nodesOf(page);
	const article = nodes.find((one) => one['@type'] === 'Article');
	if (!article) return;
	expect(article['headline']).toBe(page.document.querySelector('h1')?.textContent?.trim());
	expect(article['dateModified']).toBe(page.document.querySelector('.tools time')?.getAttribute('datetime'));
});
