import { render } from 'astro:content';
import { pageMentions } from '../../data/sections/mentions.ts';
import { getSections } from '../../data/sections/sections.ts';
import { linkedFrom, type SpeakingPage } from './choose-mentions.ts';

async function readPages(): Promise<readonly SpeakingPage[]> {
	const sections = await getSections();
	return Promise.all(
		sections.map(async (section) => ({ id: section.id, ...pageMentions.parse((await render(section)).remarkPluginFrontmatter) })),
	);
}

let pages: ReturnType<typeof readPages> | undefined;

/** What every section links to and speaks of, read once, in reading order. */
export const getSpeakingPages = () => (pages ??= readPages());

/** The pages that link to a section. */
export const getLinkedFrom = async (section: string) => linkedFrom(await getSpeakingPages()).get(section) ?? [];
