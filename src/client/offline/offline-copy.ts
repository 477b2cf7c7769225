import { announce } from '../../lib/announce.ts';
import { copySite, fetchList, isWhole, removeCopy } from './copy-site.ts';
import { isFreeLine, untilRest } from './rest.ts';

/** In local storage: `yes` once the reader has asked for the copy, `no` once they have removed it. */
const WISH = 'offline-copy';

function wish(value?: 'yes' | 'no') {
	try {
		if (value) localStorage.setItem(WISH, value);
		return localStorage.getItem(WISH);
	} catch {
		return null;
	}
}

const megabytes = (bytes: number) => (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });

/** One copy at a time, in whatever window. Resolves to false where another window is at it. */
const alone = (copy: () => Promise<void>) =>
	navigator.locks.request('offline-copy', { ifAvailable: true }, async (lock) => {
		if (lock) await copy();
		return lock !== null;
	});

/** `<offline-copy>` holds a button that keeps the whole site for reading offline, or removes it again, and a status. */
class OfflineCopy extends HTMLElement {
	readonly #button = this.querySelector('button');
	readonly #status = this.querySelector('[role=status]');
	#bytes = 0;

	connectedCallback() {
		this.#button?.addEventListener('click', () => void this.#press());
		// The size is asked for once somebody can see it.
		const seen = new IntersectionObserver(([entry]) => {
			if (!entry?.isIntersecting) return;
			seen.disconnect();
			void this.#measure();
		});
		this.hidden = false;
		seen.observe(this);
		void this.show();
	}

	/** Shows what the button does now. */
	async show() {
		const whole = await isWhole();
		const size = this.#bytes > 0 ? `, ${megabytes(this.#bytes)} MB` : '';
		if (this.#button) this.#button.textContent = whole ? 'Remove the offline copy' : `Keep for reading offline${size}`;
		this.dataset['state'] = whole ? 'kept' : 'none';
	}

	/** Keeps the whole site. @param before awaited before each file */
	async copy(before: () => Promise<void>) {
		const list = await fetchList();
		this.#bytes = list.bytes;
		await alone(() => copySite(list, before, (done) => (this.dataset['progress'] = `${done}/${list.files.length}`)));
		await this.show();
	}

	async #measure() {
		this.#bytes = (await fetchList().catch(() => ({ bytes: 0 }))).bytes;
		await this.show();
	}

	async #press() {
		if (this.dataset['state'] === 'kept') {
			wish('no');
			await removeCopy();
			this.#say('The offline copy is removed.');
			return this.show();
		}
		wish('yes');
		this.#say('Keeping the site for reading offline …');
		try {
			await this.copy(() => Promise.resolve());
			this.#say('All pages can be read offline now.');
		} catch {
			this.#say('The copy is not complete: the line or the room on this device did not suffice.');
		}
	}

	#say(text: string) {
		announce(this.#status, text);
	}
}

/** Shows the control, and keeps the whole site while the reader rests, unless they have removed it or the line is dear. */
export async function offerCopy() {
	customElements.define('offline-copy', OfflineCopy);
	const control = document.querySelector('offline-copy');
	if (!(control instanceof OfflineCopy) || wish() === 'no') return;
	const isWanted = wish() === 'yes' || isFreeLine();
	if (!isWanted) return;
	await untilRest();
	// What did not come now is fetched on a later page.
	await control.copy(untilRest).catch(() => undefined);
}
