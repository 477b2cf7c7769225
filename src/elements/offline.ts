import { WORKER } from './trusted-types.ts';

/** Shows that a newer edition is ready, once. */
async function announce(turn: () => void) {
	await import('./new-edition.ts');
	if (document.querySelector('new-edition')) return;
	const notice = document.createElement('new-edition');
	notice.addEventListener('turn', turn);
	document.body.append(notice);
}

/** Calls back when a newer edition has been fetched whole and waits. */
function onWaiting(registration: ServiceWorkerRegistration, ready: () => void) {
	const watch = () => {
		const { installing } = registration;
		installing?.addEventListener('statechange', () => {
			if (registration.active && installing.state === 'installed') ready();
		});
	};
	if (registration.waiting) ready();
	// The browser may have begun to fetch it before this page could listen.
	watch();
	registration.addEventListener('updatefound', watch);
}

/** Whether the reader has asked the browser to save data. */
export const savesData = () => Reflect.get(Reflect.get(navigator, 'connection') ?? {}, 'saveData') === true;

/**
 * Keeps the site on the reader's device, one edition at a time. Rejects where the browser will not have it: then the site is as it is without.
 * Readers who save data fetch what they read, and nothing ahead of it.
 */
export async function keepOffline(workers: ServiceWorkerContainer) {
	if (savesData() && !workers.controller) return;
	let old = workers.controller !== null;
	let asked = false;
	const registration = await workers.register(WORKER, { updateViaCache: 'none' });
	const turn = () => {
		asked = true;
		if (registration.waiting) registration.waiting.postMessage('take over');
		else location.reload();
	};
	onWaiting(registration, () => void announce(turn));
	workers.addEventListener('controllerchange', () => {
		// The reader has turned to the next edition, here or in another window; a page that nobody looks at follows by itself.
		if (asked || (old && document.hidden)) location.reload();
		else if (old) void announce(turn);
		old = true;
	});
}
