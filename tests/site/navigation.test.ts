import { describe, expect, test } from 'vitest';
import { outline, sectionIds } from '../../src/outline.ts';
import { attribute, pages } from './site-under-test.ts';

const documents = new Map(pages.map(({ path, document }) => [path, document]));
const sections = sectionIds.map((id) => [id, documents.get(`/${id}/`)] as const);
const partOf = (id: string) => outline.find(({ ids }) => ids.some((each) => each === id));

test('turning from page to page passes every section in the order of the outline', () => {
	const nextOf = sections.map(([, document]) => document && attribute(document, 'a[rel=next]', 'href').split('/').at(-2));
	const previousOf = sections.map(([, document]) => document && attribute(document, 'a[rel=prev]', 'href').split('/').at(-2));
	expect(nextOf).toEqual([...sectionIds.slice(1), undefined]);
	expect(previousOf).toEqual([undefined, ...sectionIds.slice(0, -1)]);
});

test('the front page lists every section under its part', () => {
	const front = documents.get('/');
	const listed = [...(front?.querySelectorAll('section[aria-labelledby=parts] > ol > li') ?? [])].map((part) => ({
		part: part.querySelector('h3')?.textContent,
		ids: [...part.querySelectorAll('ol a')].map((link) => link.getAttribute('href')?.split('/').at(-2)),
	}));
	expect(listed).toEqual(outline.map(({ part, ids }) => ({ part, ids: [...ids] })));
});

describe.each(sections)('%s', (id, document) => {
	test('marks itself, and nothing else, among the sections of its part', () => {
		const current = [...(document?.querySelectorAll('#contents a[aria-current=page]') ?? [])].map((link) =>
			link.getAttribute('href')?.split('/').at(-2),
		);
		expect(current).toEqual([id]);
		const siblings = [...(document?.querySelectorAll('#contents > * > ol > li > ol > li > a') ?? [])].map((link) =>
			link.getAttribute('href')?.split('/').at(-2),
		);
		expect(siblings).toEqual([...(partOf(id)?.ids ?? [])]);
	});

	test('lists its headings, beside its text and folded above it', () => {
		const headings = [...(document?.querySelectorAll('main h2[id]') ?? [])].map((heading) => `#${heading.id}`);
		const expected = headings.length > 1 ? headings : [];
		const linksIn = (list: string) =>
			[...(document?.querySelectorAll(`${list} a[href^="#"]`) ?? [])].map((link) => link.getAttribute('href') ?? '');
		expect(linksIn('[data-toc]')).toEqual(expected);
		expect(linksIn('[aria-label="On this page"]').filter((href) => headings.includes(href))).toEqual(expected);
	});

	test('names its part above its title', () => {
		expect(document?.querySelector('[aria-label=Breadcrumb] a:last-child')?.textContent).toContain(partOf(id)?.part);
	});

	test('says when it was reviewed, and how long a text takes to read', () => {
		expect(document?.querySelector('.tools time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		const isList = partOf(id)?.part === 'Reference' && id !== 'about';
		expect(/[1-9]\d* min/.test(document?.querySelector('.tools')?.textContent ?? '')).toBe(!isList);
	});

	test('has a name for all that scrolls by itself, and keys reach it', () => {
		const boxes = [...(document?.querySelectorAll('.scroll') ?? [])];
		const unnamed = boxes.filter(
			(box) =>
				box.getAttribute('tabindex') !== '0' ||
				box.getAttribute('role') !== 'region' ||
				!(box.getAttribute('aria-label') ?? box.getAttribute('aria-labelledby')),
		);
		expect(unnamed).toEqual([]);
	});
});
