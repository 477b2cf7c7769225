import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { chartFiles } from '../../src/urls/chart-files.ts';

test.use({ serviceWorkers: 'block' });

const { embed } = chartFiles('gmv-by-year');

test('another site can frame a chart, and no other page', async ({ page, baseURL }) => {
	const frame = (path: string) => `<iframe src="${baseURL ?? ''}${path}"></iframe>`;
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html');
		response.end(frame(embed) + frame('/ecosystem/'));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
	const picture = page.frameLocator('iframe >> nth=0').locator('img');
	await expect.poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth > 100)).toBe(true);
	await expect(page.frameLocator('iframe >> nth=1').locator('h1')).toHaveCount(0);
	server.close();
});

test('a picture is copied by its button', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('./ecosystem/');
	await page.locator('#gmv-by-year copy-picture button').click();
	await expect(page.locator('copy-links [role=status]').first()).toHaveText('Picture copied.');
	const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
	expect(types).toContain('image/png');
});

test('where copying is refused, the button says where the picture is', async ({ page }) => {
	await page.goto('./ecosystem/');
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new Error('refused'));
	});
	await page.locator('#gmv-by-year copy-picture button').click();
	await expect(page.locator('copy-links [role=status]').first()).toContainText('by the link “PNG”');
});
