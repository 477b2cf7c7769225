import { describe, expect, test } from 'vitest';
import { usedStyle } from '../../src/build/used-style.ts';

const names = { tags: new Set(['html', 'p', 'a', 'ul', 'li']), classes: new Set(['note', 'leaf']), ids: new Set(['text']) };

const used = (css: string) => usedStyle(css, names);

describe('a style sheet, cut to a page', () => {
	test.each([
		['an element', 'p{color:red}'],
		['a class and an id', '#text .note{color:red}'],
		['every element', '*,:before{margin:0}'],
		['a state', 'a:hover,:focus-visible{color:red}'],
		['an attribute, which a script may set', '[hidden]{display:none}'],
		['one choice of several', ':is(table,ul) li{color:red}'],
		['something that has what is there', 'html:has(.note){color:red}'],
		['what is not there', 'p:not(.plain){color:red}'],
		['a face', '@font-face{font-family:Book;src:url(book.woff2)}'],
		['a page of paper', '@media print{@page{margin:1cm}p{color:red}}'],
		['an animation', '@keyframes fade{from{opacity:0}50%{opacity:.5}}'],
		['a rule in a rule', '.leaf{color:red;& .note{color:blue}}'],
	])('keeps what names %s', (_name, css) => {
		expect(used(css)).toBe(css);
	});

	test.each([
		['an element', 'table{color:red}'],
		['a class', 'p.lead{color:red}'],
		['an id', '#other p{color:red}'],
		['only choices that are missing', ':is(table,.lead) li{color:red}'],
		['something that has what is missing', 'html:has(#other:checked) p{color:red}'],
		['what is missing, within a condition', '@media print{@container (width>=1px){table{color:red}}}'],
	])('loses what names %s that is not there', (_name, css) => {
		expect(used(css)).toBe('');
	});

	test('loses single selectors of a rule and single rules in a rule', () => {
		expect(used('table,p{color:red}.leaf{color:red;& table{color:blue}}')).toBe('p{color:red}.leaf{color:red}');
	});
});
