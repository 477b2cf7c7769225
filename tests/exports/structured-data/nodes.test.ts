import { expect, test } from 'vitest';
import { article, breadcrumbs } from '../../../src/exports/structured-data/article.ts';
import { dataSet } from '../../../src/exports/structured-data/data-set.ts';
import { scriptText } from '../../../src/exports/structured-data/script-text.ts';
import { webSite } from '../../../src/exports/structured-data/site-nodes.ts';
import { termSet } from '../../../src/exports/structured-data/term-set.ts';
import { library } from '../../../src/data/library.ts';

const words = {
	name: 'Site',
	description: 'A site.',
	addressOf: (path: string, fragment = '') => `https://site.test/x${path}${fragment && `#${fragment}`}`,
};
const sources = [...library.sources.values()].slice(0, 9);
const section = {
	id: 'cloud',
	title: 'Cloud',
	summary: 'On cloud.',
	reviewed: '2026-11-24',
	part: 'Money',
	partId: 'how-it-earns',
	sources,
};

test('an article was published and changed on the day of its review, and names three sources at the most', () => {
	const node = article(section, words);
	expect(node).toMatchObject({
		headline: 'Cloud',
		datePublished: '2026-11-24',
		dateModified: '2026-11-24',
		url: 'https://site.test/x/cloud/',
	});
	expect(node).toHaveProperty('citation.length', 3);
});

test('an article without sources claims none', () => {
	expect(article({ ...section, sources: [] }, words)).not.toHaveProperty('citation');
});

test('the way to a section runs over the front page and its part', () => {
	expect(breadcrumbs(section, words)).toMatchObject({
		itemListElement: [
			{ position: 1, item: 'https://site.test/x/' },
			{ position: 2, name: 'Money', item: 'https://site.test/x/how-it-earns/' },
			{ position: 3, name: 'Cloud', item: 'https://site.test/x/cloud/' },
		],
	});
});

test('the search action has the placeholder that it asks for', () => {
	expect(webSite(words)).toMatchObject({
		potentialAction: {
			target: { urlTemplate: 'https://site.test/x/search/?q={search_term_string}' },
			'query-input': 'required name=search_term_string',
		},
	});
});

test('every term of the glossary is in the set', () => {
	expect(termSet(library.terms.values(), words)).toHaveProperty('hasDefinedTerm.length', library.terms.size);
});

test('the dataset can be had as one package and as lists', () => {
	const list = {
		id: 'facts',
		kind: 'list',
		title: 'Facts',
		description: '',
		place: { path: '/figures/' },
		fields: [],
		rows: [],
		sources: [],
	} as const;
	expect(dataSet([list, { ...list, id: 'p', kind: 'chart' }], 'All data.', '2026-11-24', words)).toMatchObject({
		description: 'All data.',
		distribution: [
			{ contentUrl: 'https://site.test/x/data/datapackage.json' },
			{ contentUrl: 'https://site.test/x/data/facts.csv', encodingFormat: 'text/csv' },
		],
	});
});

test('no text can end the script it stands in', () => {
	const text = scriptText([{ '@type': 'Thing', name: '</script><!--' }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><!--' }] });
});
