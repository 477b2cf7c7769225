import { expect, test } from 'vitest';
import { outline } from '../../src/outline.ts';
import { pages } from './site-under-test.ts';

/** Pages that tell of the text from which the site grew. */
const ABOUT_THE_ARTICLE = new Set(['source-check', 'about']);

/** Lists are as long as their data. */
const LISTS = new Set(['glossary', 'figures', 'sources', 'source-check', 'about', 'acquisitions', 'platforms']);

/** What a reader reads of a section: prose, without tables, charts and lists of sources. */
function proseOf(document: Document) {
	const body = document.querySelector('main .body')?.cloneNode(true);
	if (!(body && 'querySelectorAll' in body)) return '';
	const element = body as unknown as Element;
	for (const part of element.querySelectorAll('table, figure, details, svg, .figure-foot, sup')) part.remove();
	return (element.textContent ?? '').replaceAll(/\s+/g, ' ');
}

const sections = outline.flatMap(({ id: part, ids }) =>
	ids.map((id) => {
		const page = pages.find(({ path }) => path === `/${id}/`);
		return { part, id, document: page?.document, prose: page ? proseOf(page.document) : '' };
	}),
);

const count = (text: string, word: RegExp) => text.match(word)?.length ?? 0;

test('sections speak of Alibaba, not of the article', () => {
	const speaking = sections.filter(({ id, document }) => !ABOUT_THE_ARTICLE.has(id) && /\bthe article\b|\bsource article\b/i.test(document?.querySelector('main .body')?.textContent ?? ''));
	expect(speaking.map(({ id }) => id)).toEqual([]);
});

test('“not found” is said of what was sought and is not published, at most twenty times on the site', () => {
	expect(sections.filter(({ id }) => !ABOUT_THE_ARTICLE.has(id)).reduce((sum, { prose }) => sum + count(prose, /\bnot found\b/gi), 0)).toBeLessThanOrEqual(20);
});

test('each section has 300 to 1,150 words of prose', () => {
	const odd = sections.filter(({ id }) => !LISTS.has(id)).map(({ id, prose }) => ({ id, words: prose.split(' ').length }));
	expect(odd.filter(({ words }) => words < 280 || words > 1150)).toEqual([]);
});

test('where money is explained, the latest fiscal year is named at least as often as fiscal 2022', () => {
	const early = sections
		.filter(({ part }) => part === 'start-here' || part === 'how-it-earns')
		.filter(({ prose }) => count(prose, /\b(?:2026|2027)\b/g) < count(prose, /\bfiscal 2022\b/g));
	expect(early.map(({ id }) => id)).toEqual([]);
});

test('every section opens with its answer and ends with how it is known', () => {
	const faulty = sections.filter(({ id }) => !LISTS.has(id)).filter(({ document }) => {
		const headings = [...(document?.querySelectorAll('main .body h2') ?? [])].map(({ textContent }) => textContent ?? '');
		return !document?.querySelector('main .body')?.textContent?.trim().startsWith('In short') || !headings.at(-1)?.startsWith('How it is known');
	});
	expect(faulty.map(({ id }) => id)).toEqual([]);
});
