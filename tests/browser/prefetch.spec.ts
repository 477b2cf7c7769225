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
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Digital media and entertainment');
	expect(server.asked.filter((path) => path === 'digital-media/' || path.endsWith('.csv'))).toEqual(
		asked.filter((path) => path === 'digital-media/' || path.endsWith('.csv')),
	);
});
