/** What this site uses of Citation.js, which comes without types. */
declare module '@citation-js/core' {
	/** A set of references, read from any form that the loaded plugins know. */
	export class Cite {
		constructor(data: unknown);
		data: readonly Record<string, unknown>[];
		format(form: string, options?: Readonly<Record<string, unknown>>): unknown;
	}
	export const plugins: {
		config: {
			get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
			get(plugin: '@csl'): { styles: { add(name: string, style: string): void; get(name: string): string } };
		};
	};
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
