import { expect, test } from 'vitest';
import { squeeze, squeezed, unsqueeze } from '../../../src/client/offline/squeezed.ts';

const page = () =>
	new Response('gross '.repeat(1000), {
		headers: {
			'Content-Type': 'text/html',
			'Content-Security-Policy': "default-src 'none'",
			'Content-Encoding': 'br',
			'Content-Length': '321',
		},
	});

test('what is kept is smaller and reads the same', async () => {
	const kept = squeeze(page());
	expect((await kept.clone().arrayBuffer()).byteLength).toBeLessThan(100);
	expect(await unsqueeze(kept).text()).toBe('gross '.repeat(1000));
});

test('a page keeps its policy and its type, and loses what no longer holds', () => {
	const read = unsqueeze(squeeze(page()));
	expect(Object.fromEntries(read.headers)).toEqual({ 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" });
});

test('the page for missing pages is kept like any other, whatever status it came with', async () => {
	const kept = squeeze(new Response('Not here', { status: 404 }));
	expect(kept.status).toBe(200);
	expect(await unsqueeze(kept).text()).toBe('Not here');
});

test('what was kept unpacked is read as it is', async () => {
	expect(await unsqueeze(new Response('plain')).text()).toBe('plain');
});

test('a file that could not be fetched for a new edition stays an error', async () => {
	const event = Object.assign(new Event('install'), { waitUntil: () => undefined });
	const answer = await squeezed.handlerDidError?.({
		event,
		error: new Error('cut'),
		request: new Request('http://localhost/'),
	});
	expect(answer).toBeUndefined();
});
