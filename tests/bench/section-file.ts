import type { MadeUpSection } from './made-up.ts';
import type { PeerPage } from './starlight-page.ts';

const textOf = ({ parts }: MadeUpSection) =>
	parts.map(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs].join('\n\n')).join('\n\n');

/** A made-up section as a writer of the site would have written it. */
export const sectionFile = (section: MadeUpSection) =>
	[
		'---',
		`title: ${JSON.stringify(section.title)}`,
		`summary: ${JSON.stringify(section.summary)}`,
		'reviewed: 2026-01-01',
		'---',
		'',
		`<InShort>\n\n${section.summary}\n\n</InShort>`,
		'',
		textOf(section),
		'',
		'## How it is known',
		'',
		'It is made up.',
		'',
	].join('\n');

/** The same section with the same words for Starlight. */
export const peerPageOf = (section: MadeUpSection): PeerPage => ({
	title: section.title,
	description: section.summary,
	body: [section.summary, textOf(section), '## How it is known', 'It is made up.', ''].join('\n\n'),
});
