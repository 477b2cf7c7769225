import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { movedPage } from '../../../src/urls/permalinks/moved-page.ts';

const { document } = parseHTML(movedPage('/x/new/', 'https://site.example/x/new/', '/x/moved.js'));

test('leads on without script', () => {
	expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe('0; url=/x/new/');
});

test('has a link for readers whose browser refuses that', () => {
	expect(document.querySelector('main a')?.getAttribute('href')).toBe('/x/new/');
});

test('names the new address as the permanent one, and stays out of search engines', () => {
	expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://site.example/x/new/');
	expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
});

test('the script stands before the refresh, which would drop the fragment', () => {
	const script = document.querySelector('script');
	expect(script?.nextElementSibling?.getAttribute('http-equiv')).toBe('refresh');
	expect(script?.getAttribute('data-to')).toBe('/x/new/');
});
