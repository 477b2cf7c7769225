import { quotation } from '../../exports/citations/quotation.ts';
import { passageAddress } from '../../urls/passage-address.ts';
import { wordsOf } from '../link-preview/preview-of.ts';
import { placeBefore, readPassage } from './passage-text.ts';

/** The address of a passage, without the marks that a search has left in the address of this page. */
export const addressOf = (range: Range) => {
	const page = new URL(location.href);
	page.searchParams.delete('mark');
	return passageAddress(page.href, placeBefore(range), readPassage(range));
};

/** The words of the passage, without the numbers of its sources. */
function wordsIn(range: Range) {
	const box = document.createElement('div');
	box.append(range.cloneContents());
	for (const block of box.querySelectorAll('p, li, h2, h3, td, th, dd, dt')) block.append(' ');
	return wordsOf(box);
}

/** The reference that the page gives for itself, or else its title and address. */
function reference() {
	const cited = document.querySelector<HTMLElement>('#cite [data-copy]')?.dataset['copy'];
	return cited ?? `${document.title}. ${document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href}`;
}

/** The passage in quotation marks, with the reference to its page. */
export const citationOf = (range: Range) => quotation(wordsIn(range), reference());

/** Hands the passage to the device’s own way of sharing. What the reader does not share after all needs no word. */
export const share = (range: Range) =>
	navigator.share({ title: document.title, text: wordsIn(range), url: addressOf(range) }).catch(() => undefined);
