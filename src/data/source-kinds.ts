import { library } from './library.ts';
import type { Source } from './schemas.ts';

type Kind = Source['custom']['kind'];

/** What a source of each kind is called. */
export const kindName: Readonly<Record<Kind, string>> = {
	filing: 'Filing',
	company: 'Company',
	press: 'Press',
	vendor: 'Data vendor',
	reference: 'Reference work',
	copy: 'Copy',
};

/** What the sources of a kind are called together. */
const kindTitle: Readonly<Record<Kind, string>> = {
	filing: 'Filings',
	company: 'Companies',
	press: 'Press',
	vendor: 'Data vendors',
	reference: 'Reference works',
	copy: 'Copies',
};

const all = [...library.sources.values()];

/** All sources by kind: filings first, copies last. */
export const sourcesByKind = Object.entries(kindTitle).map(([kind, title]) => ({
	kind,
	title,
	sources: all.filter(({ custom }) => custom.kind === kind),
}));
