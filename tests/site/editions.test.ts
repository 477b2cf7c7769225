import { globSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { isEdition } from '../../src/urls/editions.ts';
import { attribute, folder, onEach, readSiteFile } from './site-under-test.ts';

const editions = globSync('*/*/index.html', { cwd: folder })
	.filter(isEdition)
	.sort()
	.map((file) => [file, parseHTML(readSiteFile(file)).document] as const);

onEach('every Chinese word of an edition says that it is Chinese and is not translated', editions, (document) => {
	const unmarked = [...document.querySelectorAll('main *')]
		.filter((element) => element.getAttribute('translate') !== 'no')
		.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3))
		.filter(({ textContent }) => /\p{Script=Han}/u.test(textContent ?? ''));
	expect(unmarked.map(({ textContent }) => textContent)).toEqual([]);
});

onEach('every edition says who wrote it, and has the theme that the reader has chosen', editions, (document) => {
	expect(attribute(document, 'meta[name=author]', 'content')).not.toBe('');
	expect(document.querySelectorAll('meta[name=theme-color]')).toHaveLength(2);
	expect(document.querySelector('head script')?.textContent).toContain('localStorage.theme');
});

onEach('the marks of the notes of an edition are named, and its headings can be linked', editions, (document) => {
	const marks = [...document.querySelectorAll('a[data-footnote-ref]')];
	expect(marks.filter((mark) => mark.getAttribute('aria-label') !== `Note ${mark.textContent}`)).toEqual([]);
	expect([...document.querySelectorAll('main h2:not([id])')].map(({ textContent }) => textContent)).toEqual([]);
});
