import { z } from 'zod';
import { sizeOf } from './cbor.ts';

/** A word of the index: its pages, each with the places in its text and those in its metadata, and other ways to write it. */
const page = z.tuple([z.number(), z.array(z.number()), z.array(z.number())]);
export const word = z.tuple([z.string(), z.array(page), z.array(z.tuple([z.string(), z.array(page)]))]);

export type Word = z.infer<typeof word>;
type Page = z.infer<typeof page>;

/** The places in one field of a record's metadata. Each field opens with its negative number, counted from −1. */
function inField(places: readonly number[], field: number) {
	const start = places.indexOf(-1 - field);
	if (start < 0) return [];
	const end = places.findIndex((place, i) => i > start && place < 0);
	return places.slice(start, end < 0 ? undefined : end);
}

/** How often a word stands in a record and with what weight counts, not where: excerpts are cut from the record. Weights and fields are negative. */
const placeless = (place: number) => Math.min(place, 1);

/**
 * The uses in the text and in one field of the metadata: the other fields say nothing that the text does not, and make half of the index.
 * Each page is counted from the one before it.
 */
function slimPages(pages: readonly Page[], field: number): Page[] {
	const kept: Page[] = [];
	let id = 0;
	let last = 0;
	for (const [step, places, metadata] of pages) {
		id += step;
		const named = inField(metadata, field);
		if (places.length === 0 && named.length === 0) continue;
		kept.push([id - last, places.map(placeless), named.map(placeless)]);
		last = id;
	}
	return kept;
}

/** The length of a record in steps of two to the next: its ranking needs no more, and the list of all records is fetched by every reader. */
export const stepOf = (words: number) => 2 ** Math.round(Math.log2(Math.max(1, words)));

/** A word without the pages that have it in their metadata only, but for one field. */
export function slimWord([text, pages, variants]: Word, field: number): Word {
	return [
		text,
		slimPages(pages, field),
		variants.map(([variant, own]): Word[2][number] => [variant, slimPages(own, field)]).filter(([, own]) => own.length > 0),
	];
}

/** Cuts a sorted list of words into parts of at most so many bytes; a longer word has a part of its own. */
export function cutIndex(words: readonly Word[], most: number): Word[][] {
	const parts: Word[][] = [];
	let size = most;
	for (const entry of words) {
		const length = sizeOf(entry);
		if (size + length > most) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)?.push(entry);
		size += length;
	}
	return parts;
}
