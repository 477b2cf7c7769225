import { expect, test } from 'vitest';
import { outline } from '../../src/outline.ts';
import { pages } from './site-under-test.ts';

/** The sections that tell of the text from which the site grew. */
const ABOUT_THE_ARTICLE = new Set(['source-check', 'about']);

/** What is no prose of the section: marks, charts, tables, downloads. */
const ASIDE = 'sup, .anchor, figure, .tabled, table, details, .figure-foot';

function proseOf(id: string) {
	const page = pages.find(({ path }) => path === `/${id}/`);
	if (!page) return '';
	const copy = page.document.createElement('div');
	copy.innerHTML = page.document.querySelector('.body')?.innerHTML ?? '';
	for (const part of copy.querySelectorAll(ASIDE)) part.remove();
	return copy.textContent.replaceAll(/\s+/g, ' ');
}

const sections = outline.flatMap(({ id: part, ids }) => ids.map((id) => ({ part, id, prose: proseOf(id) })));

const told = sections.filter(({ id }) => !ABOUT_THE_ARTICLE.has(id));

const count = (text: string, word: RegExp) => text.match(word)?.length ?? 0;

test('sections speak of Alibaba, not of the article', () => {
	expect(told.filter(({ prose }) => /\b(?:the|this|source) article\b/i.test(prose)).map(({ id }) => id)).toEqual([]);
});

test('“not found” is said only of what was sought and is not published', () => {
	expect(told.reduce((sum, { prose }) => sum + count(prose, /\bnot found\b/gi), 0)).toBeLessThanOrEqual(20);
});

test('where money is explained, the years since fiscal 2026 are named at least as often as fiscal 2022', () => {
	const backward = sections
		.filter(({ part }) => part === 'start-here' || part === 'how-it-earns')
		.filter(({ prose }) => count(prose, /\b202[67]\b/g) < count(prose, /\bfiscal 2022\b/g));
	expect(backward.map(({ id }) => id)).toEqual([]);
});

test('the front page answers twelve questions, each with a source and a way on', () => {
	const front = pages.find(({ path }) => path === '/');
	const questions = [...(front?.document.querySelectorAll('details.question') ?? [])];
	expect(questions).toHaveLength(12);
	expect(
		questions
			.filter((question) => !question.querySelector('sup a') || !question.querySelector('p > a[aria-label]'))
			.map(({ textContent }) => textContent.trim().slice(0, 50)),
	).toEqual([]);
});
