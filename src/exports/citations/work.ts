import { formatDate } from '../../data/sections/format-date.ts';
import type { Source } from '../../data/schemas.ts';

/** Something of this site that can be cited. */
export interface Work {
	/** Its files are `/cite/<id>.bib` and so on; never changed once published. */
	id: string;
	title: string;
	/** What it is, where that is no plain page. */
	genre?: 'Figure' | 'Table' | 'Data set';
	reviewed: Date;
	/** Its permanent address. */
	address: string;
	/** The address of the text as reviewed that day, where one is kept. */
	edition?: string;
	/** The name of the site, where it is only a part of it. */
	container?: string;
	/** The institution that answers for it. */
	author: string;
}

type DateParts = { 'date-parts': readonly (readonly number[])[] };

/** A reference in CSL-JSON, the form that citation software reads. */
export interface Reference {
	id: string;
	type: string;
	title: string;
	URL: string;
	genre?: string;
	author?: readonly { literal: string }[];
	'container-title'?: string;
	publisher?: string;
	issued?: DateParts;
	accessed?: DateParts;
	language?: string;
	note?: string;
}

const dateParts = (date: Date) => ({ 'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] });

/** The reference to a part of this site. */
export const referenceTo = ({ id, title, genre, reviewed, address, edition, container, author }: Work): Reference => ({
	id,
	type: 'webpage',
	title,
	...(genre === undefined ? {} : { genre }),
	author: [{ literal: author }],
	...(container === undefined ? {} : { 'container-title': container }),
	publisher: author,
	issued: dateParts(reviewed),
	URL: address,
	language: 'en',
	note: `Edition of ${formatDate(reviewed)}${edition === undefined ? '' : `, kept at ${edition}`}`,
});

/** The reference to a source of this site; a copy names what it is a copy of. Its address is in ASCII, which every program can read. */
export const referenceToSource = (source: Source): Reference => ({
	id: source.id,
	type: source.type,
	title: source.title,
	'container-title': source['container-title'],
	URL: new URL(source.URL).href,
	accessed: source.accessed,
	...(source.custom.copyOf === undefined ? {} : { note: `Copy of: ${source.custom.copyOf}` }),
});
