import type { Source } from '../data/schemas.ts';

/** What each kind of source is called. */
export const kindName: Readonly<Record<Source['custom']['kind'], string>> = {
	filing: 'Filing',
	company: 'Company',
	press: 'Press',
	vendor: 'Data vendor',
	reference: 'Reference work',
	copy: 'Copy',
};
