import { expect, test } from 'vitest';
import { cleanAddress } from '../../src/urls/clean-address.ts';

test.each([
	['/cloud/?mark=revenue&fbclid=abc#sources', '/cloud/#sources'],
	['/cloud/?utm_source=x&mark=gmv', '/cloud/'],
	['/cloud/index.html?gclid=1#x', '/cloud/#x'],
	['/cloud.html', '/cloud/'],
	['/index.html', '/'],
	['/?q=gmv', '/'],
	['/cloud/#', '/cloud/'],
	['/cloud/#sources:~:text=words', '/cloud/#sources'],
])('%s is %s', (visited, clean) => {
	expect(cleanAddress(`https://site.example${visited}`, '/')).toBe(`https://site.example${clean}`);
	expect(cleanAddress(`https://site.example/x${visited}`, '/x/')).toBe(`https://site.example/x${clean}`);
});
