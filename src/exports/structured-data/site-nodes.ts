import type { Organization, WebSite, WithActionConstraints, SearchAction } from 'schema-dts';

/** Makes the permanent address of a place of the site. */
export type AddressOf = (path: `/${string}`, fragment?: string) => string;

/** What every page says of the site it is part of. */
export interface SiteWords {
	name: string;
	description: string;
	addressOf: AddressOf;
}

/** The licence of text and pictures. */
export const textLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** The institution that answers for the site. */
export const organization = ({ name, addressOf }: SiteWords) =>
	({ '@type': 'Organization', '@id': addressOf('/', 'organization'), name, url: addressOf('/') }) as const satisfies Organization;

/** The site, named where it is only pointed at. */
export const siteReference = ({ name, addressOf }: SiteWords) =>
	({ '@type': 'WebSite', '@id': addressOf('/', 'website'), name, url: addressOf('/') }) as const satisfies WebSite;

/** The site in full, with the way to search it. */
export function webSite(words: SiteWords): WebSite {
	const search: WithActionConstraints<SearchAction> = {
		'@type': 'SearchAction',
		target: { '@type': 'EntryPoint', urlTemplate: `${words.addressOf('/search/')}?q={search_term_string}` },
		'query-input': 'required name=search_term_string',
	};
	return {
		...siteReference(words),
		description: words.description,
		inLanguage: 'en',
		license: textLicence,
		publisher: organization(words),
		potentialAction: search,
	};
}
