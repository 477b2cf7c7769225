import { expect, test } from 'vitest';
import { citationMeta } from '../../../src/exports/citations/citation-meta.ts';

const meta = new Map<string, string>(
	citationMeta({
		title: 'Cloud, models and chips',
		author: 'The Alibaba Business Model',
		reviewed: new Date('2026-12-01'),
		address: 'https://site.test/cloud/',
	}),
);

/** A name as Zotero’s translator for embedded metadata takes it apart (`processHighwireCreators`, `cleanAuthor`). */
function zoteroCreator(content: string) {
	const byComma = content.split(/\s*,\s*/);
	if (byComma.length > 1 && byComma[0]?.includes(' ') && byComma[1]?.includes(' ')) throw new Error('Zotero reads several authors.');
	const name = content.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
	if (content.includes(',')) {
		const [lastName = '', firstName] = name.split(/[,،] ?/);
		return { lastName, firstName };
	}
	const space = name.lastIndexOf(' ');
	return { lastName: name.slice(space + 1), firstName: name.slice(0, Math.max(space, 0)) || undefined };
}

test.each(['citation_author', 'DC.creator'])('Zotero keeps the institution in %s whole', (name) => {
	expect(zoteroCreator(meta.get(name) ?? '')).toEqual({ lastName: 'The Alibaba Business Model', firstName: undefined });
});

test('title, date, address and kind are there in the names that reference managers read', () => {
	expect(meta.get('citation_title')).toBe('Cloud, models and chips');
	expect(meta.get('citation_publication_date')).toBe('2026/12/01');
	expect(meta.get('citation_public_url')).toBe('https://site.test/cloud/');
	expect(meta.get('DC.date')).toBe('2026-12-01');
	expect(meta.get('DC.type')).toBe('webpage');
});
