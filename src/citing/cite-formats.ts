import { citationStyles } from './styles.ts';
import type { Reference } from './work.ts';
import { toBibtex, toCslJson, toRis, toText } from './write-references.ts';

const inEach = (reference: Reference) =>
	citationStyles.map((style) => ({ id: style.id, name: style.name, text: toText(reference, style) }));

/** A section’s page and its file say the same; the engine takes its time. */
const written = new Map<string, ReturnType<typeof inEach>>();

/** A reference written out in each style. */
export function inStyles(reference: Reference) {
	const key = JSON.stringify(reference);
	const texts = written.get(key) ?? inEach(reference);
	written.set(key, texts);
	return texts;
}

/** The files in which references can be taken away, by the ending of their names. */
export const citeFormats = {
	bib: { name: 'BibTeX', type: 'application/x-bibtex', write: toBibtex },
	ris: { name: 'RIS', type: 'application/x-research-info-systems', write: toRis },
	json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
	txt: {
		name: 'Text',
		type: 'text/plain',
		write: (references: readonly Reference[]) =>
			references.flatMap((reference) => inStyles(reference).map(({ name, text }) => `${name}\n${text}\n`)).join('\n'),
	},
} as const;

export type CiteFormat = keyof typeof citeFormats;
