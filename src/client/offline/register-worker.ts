import { WORKER } from './trusted-types.ts';

/** Whether the reader has asked the browser to save data. */
export const savesData = () => Reflect.get(Reflect.get(navigator, 'connection') ?? {}, 'saveData') === true;

/**
 * Keeps the site on the reader's device, one edition at a time. Rejects where the browser will not have it: then the site is as it is without.
 * Readers who save data fetch what they read, and nothing ahead of it.
 */
export async function keepOffline() {
	const workers = navigator.serviceWorker;
	if (savesData() && !workers.controller) return;
	const registration = await workers.register(WORKER, { updateViaCache: 'none' });
	// Before the first edition is kept there can be no newer one; from then on the script that follows lies on the device.
	if (!workers.controller) await new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }));
	const editions = await import('./follow-editions.ts');
	editions.followEditions(workers, registration);
}
