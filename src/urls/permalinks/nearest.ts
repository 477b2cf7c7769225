import { edits } from '../../lib/edit-distance.ts';

/** What a reader types may be of any length; what is compared is not. */
const MOST = 80;

const wordsOf = (id: string) => new Set(id.split(/[^\p{L}\p{N}]+/u).filter(Boolean));

/** How alike two ids are, from 0 to 1: by shared words, and by the letters that would have to change. */
function likeness(a: string, b: string) {
	const [first, second] = [wordsOf(a), wordsOf(b)];
	const shared = [...first].filter((word) => second.has(word)).length;
	const words = shared / Math.max(1, Math.min(first.size, second.size));
	const letters = 1 - edits(a, b, MOST) / Math.max(a.length, b.length, 1);
	return Math.max(words * 0.9, letters);
}

/** The ids that are most like a lost one, the best first; none where nothing is alike. */
export function nearest(lost: string, ids: readonly string[], count = 3) {
	const sought = lost.toLowerCase().slice(0, MOST);
	return ids
		.map((id) => ({ id, score: likeness(sought, id.slice(0, MOST)) }))
		.filter(({ score }) => score >= 0.4)
		.sort((a, b) => b.score - a.score)
		.slice(0, count)
		.map(({ id }) => id);
}
