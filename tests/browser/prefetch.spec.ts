import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaders } from '../../src/postbuild/security/hosts/headers-file.ts';
import { expect, test } from './support/offline-test.ts';
import { site } from './support/site-server.ts';

// The worker answers from what it keeps, and needs nothing in advance.
test.use({ serviceWorkers: 'block' });

test('a page is fetched when the pointer rests on its link, and not before', async ({ page, server }) => {
	server.headers = Object.fromEntries(readHeaders(readFileSync(join(site, '_headers'), 'utf8')));
	await page.goto(server.at('/cloud/'), { waitUntil: 'networkidle' });
	expect(server.asked).not.toContain('digital-media/');
	await page.getByRole('link', { name: 'Digital media' }).first().hover();
	await expect.poll(() => server.asked).toContain('digital-media/');
	const asked = [...server.asked];
	await page.getByRole('link', { name: 'CSV' }).first().hover();
	await page.getByRole('link', { name: 'Digital media' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/media/);
	expect(server.asked.filter((path) => path === 'digital-media/' || path.endsWith('.csv'))).toEqual(
		asked.filter((path) => path === 'digital-media/' || path.endsWith('.csv')),
	);
});

test('a page behind a link in the text is fetched once, and marked as fetched ahead; an address with a query never is', async ({
	page,
	server,
}) => {
	const marks: (string | undefined)[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).pathname === '/glossary/') void request.allHeaders().then((headers) => marks.push(headers['sec-purpose']));
	});
	await page.goto(server.at('/cloud/'));
	await page.locator('.body a.term').first().hover();
	await expect(page.locator('#preview')).toBeVisible();
	expect(server.asked.filter((path) => path === 'glossary/')).toHaveLength(1);
	expect(marks).toContain('prefetch');
	await page.goto(server.at('/'));
	const before = server.asked.length;
	const example = page.locator('main a[href*="?q="]').first();
	if (await example.count()) await example.hover();
	await page.waitForTimeout(800);
	expect(server.asked.slice(before).filter((path) => path.startsWith('search/'))).toEqual([]);
});
