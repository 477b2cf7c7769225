import type { SearchRecord } from './records.ts';
import { fold, stopWords, wordsOf } from '../query/words.ts';

/** How much a word counts when a misspelling could mean several: names and headings before running text. */
const WEIGHT = { title: 6, alias: 4, text: 1 } as const;

/**
 * Every word that can be found, the most important first, as one text: `word word …`.
 * The first `named` of them are in a heading, a name or an alias.
 * @param everyday words that stand for others of the site
 */
export function vocabulary(records: readonly SearchRecord[], everyday: readonly string[] = []) {
	const counts = new Map<string, number>();
	const named = new Set<string>();
	const add = (text: string, weight: number) => {
		for (const word of wordsOf(text)) {
			const plain = fold(word.text);
			if (!/^[a-z][a-z.]*[a-z0-9]$/.test(plain) || plain.length < 3 || stopWords.has(plain)) continue;
			counts.set(plain, (counts.get(plain) ?? 0) + weight);
			if (weight > 1) named.add(plain);
		}
	};
	for (const { kind, title, aliases, text } of records) {
		if (kind === 'source') continue;
		if (kind === 'claim') add(`${title} ${text}`, WEIGHT.text);
		else {
			add(title, WEIGHT.title);
			for (const alias of aliases) add(alias, WEIGHT.alias);
			add(text, WEIGHT.text);
		}
	}
	for (const phrase of everyday) add(phrase, WEIGHT.text);
	const ranked = [...counts].sort(([a, m], [b, n]) => Number(named.has(b)) - Number(named.has(a)) || n - m || (a < b ? -1 : 1));
	return { named: named.size, words: ranked.map(([word]) => word).join(' ') };
}
