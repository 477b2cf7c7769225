import type { Page } from '@playwright/test';

/** What stands between a reader and the site. */
export interface Conditions {
	name: string;
	/** Milliseconds from a request to the first byte of its answer. */
	latency: number;
	/** Bits a second to the reader, and back. */
	down: number;
	up: number;
	/** How many times slower the processor is. */
	slower: number;
}

export const SLOW: Conditions = {
	name: 'slow 4G (150 ms, 1.6 Mbit/s down, 750 kbit/s up), processor 4 times slower',
	latency: 150,
	down: 1_600_000,
	up: 750_000,
	slower: 4,
};

export const LOCAL: Conditions = { name: 'local, unthrottled', latency: 0, down: -1, up: -1, slower: 1 };

const bytes = (bits: number) => (bits < 0 ? -1 : bits / 8);

/** Puts a page under conditions, from its next request on. */
export async function throttle(page: Page, { latency, down, up, slower }: Conditions) {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: bytes(down),
		uploadThroughput: bytes(up),
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
