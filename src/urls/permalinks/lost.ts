import { nearest } from './nearest.ts';
import { addressesOf, type Published } from './published.ts';
import { type Redirects, targetOf } from './redirects.ts';

/** The published addresses that are neither in the built site nor redirected. */
export function lostAddresses(published: Published, built: Published, redirects: Redirects) {
	const there = new Set(addressesOf(built));
	const kept = (address: string) => there.has(address) || there.has(targetOf(address, redirects) ?? '');
	return addressesOf(published).filter((address) => !kept(address));
}

/** The new address that a renamed thing most likely has: one on the same page, or a page of a like name. */
function guess(address: string, built: Published) {
	const [page = '', id] = address.split('#');
	if (!id) return nearest(page, [...Object.keys(built.pages), ...built.files], 1)[0] ?? '/';
	const [like] = nearest(id, built.pages[page] ?? [], 1);
	return like ? `${page}#${like}` : page;
}

/** Says what is gone, and what to write so that old links still lead somewhere. */
export function sayLost(lost: readonly string[], built: Published, file: string) {
	const shown = lost.slice(0, 20);
	const lines = shown.map((address) => `\t${JSON.stringify(address)}: ${JSON.stringify(guess(address, built))},`);
	const more = lost.length > shown.length ? `\nand ${lost.length - shown.length} more.` : '';
	return `${file}:1: ${lost.length === 1 ? 'An address that was published is' : `${lost.length} addresses that were published are`} gone. Bring back the old id, or write where each stands now; the right side is a guess:\n${lines.join('\n')}${more}`;
}
