import type { VFile } from 'vfile';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Adds a value that a plugin found to the frontmatter of its page, where the layout reads it. */
export function setPageData(file: VFile, name: string, value: unknown) {
	const astro = isRecord(file.data['astro']) ? file.data['astro'] : {};
	const frontmatter = isRecord(astro['frontmatter']) ? astro['frontmatter'] : {};
	file.data['astro'] = { ...astro, frontmatter: { ...frontmatter, [name]: value } };
}
