import type { Article, BreadcrumbList } from 'schema-dts';
import type { Source } from '../../data/schemas.ts';
import { organization, type SiteWords, siteReference, textLicence } from './site-nodes.ts';

/** What is said of a section. */
export interface ArticleWords {
	id: string;
	title: string;
	summary: string;
	/** The day of review, “2026-11-24”. */
	reviewed: string;
	part: string;
	/** The id of the page of its part. */
	partId: string;
	sources: readonly Source[];
}

/** The page lists all its sources itself; machines get the first few, so that the page stays light. */
const CITED = 3;

/** A section as an article: who answers for it, when it was reviewed, and its first sources. */
export function article({ id, title, summary, reviewed, sources }: ArticleWords, words: SiteWords): Article {
	const url = words.addressOf(`/${id}/`);
	const citation = sources.slice(0, CITED).map((source) => ({ '@type': 'CreativeWork', name: source.title, url: source.URL }) as const);
	return {
		'@type': 'Article',
		'@id': `${url}#article`,
		url,
		mainEntityOfPage: url,
		headline: title,
		description: summary,
		datePublished: reviewed,
		dateModified: reviewed,
		inLanguage: 'en',
		isAccessibleForFree: true,
		image: words.addressOf(`/og/${id}.png`),
		isPartOf: siteReference(words),
		author: organization(words),
		publisher: { '@id': organization(words)['@id'] },
		license: textLicence,
		...(citation.length > 0 ? { citation } : {}),
	};
}

/** The way from the front page to a section. */
export function breadcrumbs({ id, title, part, partId }: ArticleWords, { addressOf }: SiteWords): BreadcrumbList {
	const steps = [
		{ name: 'Home', item: addressOf('/') },
		{ name: part, item: addressOf(`/${partId}/`) },
		{ name: title, item: addressOf(`/${id}/`) },
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step }) as const),
	};
}
