import { LINK, make } from './render-results.ts';
import type { Outcome } from '../query/engine.ts';

/** Where a reader can go on from what was found. */
export interface Onward {
	/** Asks for a text as it is there. */
	exactly: (query: string) => void;
	/** Asks for more than what is likeliest; missing where that has been done. */
	more: (() => void) | undefined;
	/** The address of the index from A to Z. */
	index: string;
}

/** Offers the query as it was typed, where its spelling was put right. */
export function insteadOf(query: string, { exactly }: Onward) {
	const button = make('button', { type: 'button', class: `as-typed ${LINK}` }, `Search for “${query.slice(0, 60)}” as typed`);
	button.addEventListener('click', () => exactly(query));
	return make('p', {}, button);
}

/** What to do where nothing was found: the nearest words, the index, the glossary. */
export function nothingFound({ near }: Outcome, { exactly, index }: Onward) {
	const words = near.map((word) => {
		const button = make('button', { type: 'button', class: LINK }, word);
		button.addEventListener('click', () => exactly(word));
		return button;
	});
	return make(
		'p',
		{ class: 'nothing' },
		...(words.length > 0 ? ['The nearest words here are: ', ...words.flatMap((word) => [word, ' ']), make('br', {})] : []),
		'Try another word, or look through ',
		make('a', { href: index }, 'the index from A to Z'),
		' or ',
		make('a', { href: `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}glossary/` }, 'the glossary'),
		'.',
	);
}

/** What to do where the search itself cannot be had. */
export const notLoaded = (index: string) =>
	make(
		'p',
		{},
		'Perhaps the connection is down, or the browser blocks a part of it. Try again, or use ',
		make('a', { href: index }, 'the index from A to Z'),
		', which needs no search.',
	);
