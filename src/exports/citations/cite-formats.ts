import { globSync } from 'node:fs';
import { buildCache } from '../../lib/build-cache.ts';
import { citationStyles } from './styles.ts';
import type { Reference } from './work.ts';
import { toBibtex, toCslJson, toRis, toText } from './write-references.ts';

/** A section’s page and its file say the same, and so does the next build; the engine takes its time. */
const written = buildCache('citations', [...globSync('src/exports/citations/**/*.{ts,csl}').sort(), 'package-lock.json']);

/** A reference written out in each style. */
export const inStyles = (reference: Reference) =>
	citationStyles.map((style) => ({
		id: style.id,
		name: style.name,
		text: written.textFor(JSON.stringify([style.id, reference]), () => toText(reference, style)),
	}));

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
