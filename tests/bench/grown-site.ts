import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { outline, type Part, sectionIds } from '../../src/outline.ts';
import { makeSections } from './made-up.ts';
import { sectionFile } from './section-file.ts';
import { setAside } from './set-aside.ts';

/** How many made-up sections stand in one part. */
const PART = 40;

/** The real sections and as many made-up ones as make the number. */
export const madeUp = (size: number) => makeSections(Math.max(0, size - sectionIds.length));

/** The real outline, with parts of made-up sections after it. */
export function grownOutline(ids: readonly string[]): Part[] {
	const parts = Array.from({ length: Math.ceil(ids.length / PART) }, (_, i) => ({
		id: `made-up-${i + 1}`,
		part: `Made up ${i + 1}`,
		summary: 'Made up.',
		ids: ids.slice(i * PART, (i + 1) * PART),
	}));
	return [...outline, ...parts];
}

const outlineFile = (parts: readonly Part[]) => `export interface Part {
	id: string;
	part: string;
	summary: string;
	chart?: string;
	ids: readonly string[];
}

export const outline: readonly Part[] = ${JSON.stringify(parts)};

export const sectionIds: readonly string[] = outline.flatMap(({ ids }) => ids);

export const partIds: readonly string[] = outline.map(({ id }) => id);
`;

/**
 * Copies this project into a folder of its own with so many sections: the site itself needs to know nothing of it.
 * @returns the folder
 */
export async function growSite(size: number, folder: string) {
	const sections = madeUp(size);
	await setAside(folder);
	await mkdir(folder, { recursive: true });
	for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
		await cp(name, join(folder, name), { recursive: true });
	await symlink(resolve('node_modules'), join(folder, 'node_modules'));
	for (const section of sections) await writeFile(join(folder, 'content', `${section.id}.mdx`), sectionFile(section));
	await writeFile(join(folder, 'src/outline.ts'), outlineFile(grownOutline(sections.map(({ id }) => id))));
}

/** The command that builds the site in its folder. */
export const siteBuild = [process.execPath, 'src/postbuild/build.ts'] as const;
