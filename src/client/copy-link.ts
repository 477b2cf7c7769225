import { announce } from '../lib/announce.ts';
import { cleanAddress } from '../urls/clean-address.ts';
import { offerField, REFUSED } from './copy-field.ts';

/** How long a link is marked as copied, in milliseconds. */
const STAY = 2000;

/** Copies the address of a link, or the text it holds ready, and announces that it did. */
export async function copyLink(link: HTMLAnchorElement) {
	const text = link.dataset['copy'] ?? cleanAddress(link.href, import.meta.env.BASE_URL);
	const region = link.closest('copy-links')?.querySelector('[role=status]');
	try {
		await navigator.clipboard.writeText(text);
		link.classList.add('copied');
		setTimeout(() => link.classList.remove('copied'), STAY);
		announce(region, 'Copied.');
	} catch {
		// Later, because following the link takes the focus away.
		setTimeout(() => {
			offerField(link, text, 'Copy this address');
			announce(region, REFUSED);
		});
	}
}
