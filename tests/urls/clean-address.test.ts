import { expect, test } from 'vitest';
import { cleanAddress, ownAddress } from '../../src/urls/clean-address.ts';

test.each([
	['/cloud/?mark=revenue&fbclid=abc#sources', '/cloud/#sources'],
	['/cloud/?utm_source=x&mark=gmv', '/cloud/'],
	['/cloud/index.html?gclid=1#x', '/cloud/#x'],
	['/cloud.html', '/cloud/'],
	['/index.html', '/'],
	['/?q=gmv', '/'],
	['/cloud/#', '/cloud/'],
	['/cloud//?q=x', '/cloud/'],
	['//cloud/', '/cloud/'],
	['/cloud/#sources:~:text=words', '/cloud/#sources'],
])('%s is %s', (visited, clean) => {
	expect(cleanAddress(`https://site.example${visited}`, '/')).toBe(`https://site.example${clean}`);
	expect(cleanAddress(`https://site.example/x${visited}`, '/x/')).toBe(`https://site.example/x${clean}`);
});

test.each([
	['/figures/?fbclid=1&filter=gmv&utm_source=x&q=y', '/figures/?filter=gmv'],
	['/source-check/?verdict=wrong&gclid=1#x', '/source-check/?verdict=wrong#x'],
	['/search/?q=gmv&part=Reference&fbclid=1', '/search/?q=gmv&part=Reference'],
	['/data/explore/?s=revenue&unit=usd&q=gmv', '/data/explore/?s=revenue&unit=usd'],
	['/cloud/?mark=gmv&utm_medium=x', '/cloud/?mark=gmv'],
])('of %s the page reads %s', (visited, own) => {
	expect(ownAddress(`https://site.example${visited}`, '/').href).toBe(`https://site.example${own}`);
	expect(ownAddress(`https://site.example/x${visited}`, '/x/').href).toBe(`https://site.example/x${own}`);
});
