import { quotation } from '../../exports/citations/quotation.ts';
import { cleanAddress } from '../../urls/clean-address.ts';
import { passageAddress } from '../../urls/passage-address.ts';
import { textOf } from './copied-text.ts';
import { placeBefore, readPassage } from './passage-text.ts';

const pageAddress = () => cleanAddress(location.href, import.meta.env.BASE_URL);

/** The address of a passage. */
export const addressOf = (range: Range) => passageAddress(pageAddress(), placeBefore(range), readPassage(range));

/** The words of the passage in one line, without the numbers of its sources. */
const wordsIn = (range: Range) => textOf(range).replace(/\s+/g, ' ');

/** The reference that the page gives for itself, or else its title and address. */
function reference() {
	const cited = document.querySelector<HTMLElement>('#cite [data-copy]')?.dataset['copy'];
	return cited ?? `${document.title}. ${document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? pageAddress()}`;
}

/** The passage in quotation marks, with the reference to its page. */
export const citationOf = (range: Range) => quotation(wordsIn(range), reference());

/** Hands the passage to the device’s own way of sharing. Where the reader cancels, nothing is said. */
export const share = (range: Range) =>
	navigator.share({ title: document.title, text: wordsIn(range), url: addressOf(range) }).catch(() => undefined);
