import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The text of a section as it was reviewed on a day, kept as `content/editions/<section>/<date>.md`. */
export interface Edition {
	section: string;
	/** “2026-12-01”. */
	date: string;
	/** Markdown, without its front matter. */
	markdown: string;
}

export const EDITIONS = 'content/editions';

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

/** All editions, those of a section oldest first. */
export function readEditions(folder = EDITIONS): Edition[] {
	if (!existsSync(folder)) return [];
	return globSync('*/*.md', { cwd: folder })
		.sort()
		.map((file) => ({
			section: dirname(file),
			date: basename(file, '.md'),
			markdown: readFileSync(join(folder, file), 'utf8').replace(FRONT_MATTER, '').trim(),
		}));
}

/** What differs between two texts, counted as words; figures are words with digits. */
export interface Changes {
	added: number;
	removed: number;
	newFigures: string[];
	goneFigures: string[];
}

const wordsIn = (markdown: string) =>
	markdown
		.replace(/\[\^\d+\](?::.*)?/g, ' ')
		.replace(/\]\([^)]*\)/g, ']')
		.match(/[\p{L}\p{N}][\p{L}\p{N}.,%’'-]*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu) ?? [];

function surplus(words: readonly string[], others: readonly string[]) {
	const left = new Map<string, number>();
	for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

const figuresOf = (words: readonly string[]) => [...new Set(words.filter((word) => /\d/.test(word) && !/^(?:19|20)\d\d$/.test(word)))];

/** Words and figures that a later text has gained and lost; where they are does not count. */
export function compareEditions(earlier: string, later: string): Changes {
	const [before, after] = [wordsIn(earlier), wordsIn(later)];
	const [added, removed] = [surplus(after, before), surplus(before, after)];
	const [had, has] = [new Set(figuresOf(before)), new Set(figuresOf(after))];
	return {
		added: added.length,
		removed: removed.length,
		newFigures: [...has].filter((figure) => !had.has(figure)),
		goneFigures: [...had].filter((figure) => !has.has(figure)),
	};
}
