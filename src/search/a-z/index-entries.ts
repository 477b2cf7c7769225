import { render } from 'astro:content';
import { library } from '../../data/library.ts';
import { getSections, navName } from '../../data/sections/sections.ts';

/** One line of the index. */
export interface IndexEntry {
	title: string;
	chinese?: string | undefined;
	/** The section it is in, or what kind of thing it is. */
	place: string;
	path: `/${string}`;
	fragment: string | undefined;
}

/** Every section, heading, term, brand, purchase and person. */
export async function indexEntries(): Promise<IndexEntry[]> {
	const sections = await Promise.all(
		(await getSections()).map(async (section) => {
			const { headings } = await render(section);
			const path = `/${section.id}/` as const;
			const own: IndexEntry = { title: section.data.title, place: 'section', path, fragment: undefined };
			const inner = headings
				.filter(({ text }) => !/^How it is known/.test(text))
				.map(({ text, slug }): IndexEntry => ({ title: text, place: navName(section), path, fragment: slug }));
			return [own, ...inner];
		}),
	);
	return [
		...sections.flat(),
		...[...library.terms.values()].map(({ id, term, chinese }): IndexEntry => ({
			title: term,
			chinese,
			place: 'term',
			path: '/glossary/',
			fragment: id,
		})),
		...[...library.platforms.values()].map(({ id, name, chinese }): IndexEntry => ({
			title: name,
			chinese,
			place: 'brand',
			path: '/platforms/',
			fragment: `brand-${id}`,
		})),
		...[...library.people.values()].map(({ id, name, chinese, sections, terms }): IndexEntry => ({
			title: name,
			chinese,
			place: 'person',
			path: terms.length > 0 ? '/organization/' : `/${sections[0] ?? 'organization'}/`,
			fragment: terms.length > 0 ? `person-${id}` : undefined,
		})),
	];
}

const letterOf = (title: string) =>
	title
		.match(/\p{L}|\d/u)?.[0]
		?.toUpperCase()
		.replace(/\d/, '#') ?? '#';

/** The entries by their first letter, each letter sorted; numbers come first, under “0”. */
export function indexLetters(entries: readonly IndexEntry[]) {
	const letters = new Map<string, IndexEntry[]>();
	for (const entry of entries) {
		const letter = letterOf(entry.title).replace('#', '0');
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([letter, list]) => ({
			letter,
			entries: list.sort((a, b) => a.title.localeCompare(b.title, 'en') || a.place.localeCompare(b.place, 'en')),
		}));
}
