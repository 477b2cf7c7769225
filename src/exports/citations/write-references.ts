import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import type { CitationStyle } from './styles.ts';
import type { Reference } from './work.ts';

// Labels are the site's own ids, hyphens and all: they stay the same from one download to the next.
const bibtex = plugins.config.get('@bibtex').format;
Object.assign(bibtex, { useIdAsLabel: true, checkLabel: false });

const text = z.string();

const isoDay = ([year, month, day]: readonly number[]) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

function forBibtex(reference: Reference): Reference {
	const { type, note, accessed } = reference;
	// BibTeX knows no site that holds a page; without a publisher Citation.js prints the bare address, which LaTeX cannot.
	const publisher = reference.publisher ?? reference['container-title'];
	const day = accessed?.['date-parts'][0];
	return {
		...reference,
		...(publisher === undefined || type.startsWith('article') ? {} : { publisher }),
		// The day of access is written as a note, unless there is one.
		...(note === undefined || day === undefined ? {} : { note: `${note} [Online; accessed ${isoDay(day)}]` }),
	};
}

/** A title in braces of its own: styles of BibTeX write titles in small letters, and the names in them too. */
const keepCapitals = (entry: string) => entry.replace(/^(\ttitle = )(\{.*\}),$/m, '$1{$2},');

/** One reference in BibTeX. Those with Chinese titles are UTF-8: in ASCII, Citation.js drops the characters. */
function bibtexEntry(reference: Reference) {
	Object.assign(bibtex, { asciiOnly: !/\p{Script=Han}/u.test(JSON.stringify(reference)) });
	return keepCapitals(text.parse(new Cite([forBibtex(reference)]).format('bibtex', { format: 'text' })).trim());
}

/** References in BibTeX. */
export const toBibtex = (references: readonly Reference[]) => `${references.map(bibtexEntry).join('\n\n')}\n`;

const risEntries = z.array(z.record(z.string(), z.union([z.string(), z.array(z.string())])));

/** References in RIS. Lines are not folded: readers do not join folded addresses again. */
export function toRis(references: readonly Reference[]) {
	const entries = risEntries.parse(new Cite(references).format('ris', { format: 'object' }));
	return entries
		.map(({ TY = 'GEN', ...tags }, i) => {
			const { id, 'container-title': container } = references[i] ?? {};
			// Citation.js cuts ids to 20 letters and knows no container for web pages.
			const whole = { ...(container === undefined ? {} : { T2: container }), ...tags, ...(id === undefined ? {} : { ID: id }) };
			const lines = Object.entries(whole).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
			return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
		})
		.join('');
}

/** References in CSL-JSON. */
export const toCslJson = (references: readonly Reference[]) => `${JSON.stringify(references, null, '\t')}\n`;

function inStyle(reference: Reference, without: CitationStyle['without']) {
	const one = reference.author?.[0]?.literal;
	const same = one !== undefined && [undefined, one].includes(reference['container-title']);
	const entries = Object.entries(reference).filter(([key]) => !(same && without.some((left) => left === key)));
	// A work that bears its author's name starts with its title.
	return Object.fromEntries(entries.filter(([key]) => !(key === 'author' && reference.title === one)));
}

/** A style without what it says of mentions in a text, which takes the engine longer to read than all the rest and is never asked for. */
const forLists = (csl: string) =>
	csl.replace(/<citation\b.*<\/citation>/s, '<citation><layout><text variable="title"/></layout></citation>');

const ready = new Set<string>();

/** Makes a style known to the engine, once. */
function prepare({ id, csl }: CitationStyle) {
	if (ready.has(id)) return;
	const { styles } = plugins.config.get('@csl');
	styles.add(id, forLists(csl ?? styles.get(id)));
	ready.add(id);
}

/** A reference written out in a style, as plain text. */
export function toText(reference: Reference, style: CitationStyle) {
	prepare(style);
	const { id, without } = style;
	return text.parse(new Cite([inStyle(reference, without)]).format('bibliography', { format: 'text', template: id, lang: 'en-US' })).trim();
}
