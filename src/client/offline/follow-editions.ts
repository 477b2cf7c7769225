import './new-edition.ts';

/** Shows that a newer edition is ready, once. */
function announce(turn: () => void) {
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

/** Tells the reader of a newer edition, and turns to it when they ask. The page has an edition already. */
export function followEditions(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration) {
	let asked = false;
	const turn = () => {
		asked = true;
		if (registration.waiting) registration.waiting.postMessage('take over');
		else location.reload();
	};
	onWaiting(registration, () => announce(turn));
	workers.addEventListener('controllerchange', () => {
		// The reader has turned to the next edition, here or in another window; a page that nobody looks at follows by itself.
		if (asked || document.hidden) location.reload();
		else announce(turn);
	});
}
