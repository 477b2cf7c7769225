import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Folders and files of `src`, lowest first. A file may import from its own layer and from those listed for it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	'site.ts': [],
	'config.ts': [],
	lib: [],
	'outline.ts': [],
	data: ['lib', 'outline.ts', 'site.ts'],
	urls: ['lib', 'outline.ts', 'config.ts', 'data'],
	markdown: ['lib', 'data', 'urls', 'outline.ts'],
	charts: ['lib', 'data', 'urls', 'outline.ts'],
	search: ['lib', 'data', 'urls', 'outline.ts', 'site.ts'],
	exports: ['lib', 'data', 'urls', 'markdown', 'outline.ts', 'site.ts', 'config.ts', 'charts', 'search'],
	client: ['lib', 'data', 'urls', 'charts', 'search', 'exports'],
	components: ['lib', 'data', 'urls', 'outline.ts', 'site.ts', 'config.ts', 'charts', 'search', 'exports'],
	layouts: ['lib', 'data', 'urls', 'outline.ts', 'site.ts', 'config.ts', 'search', 'exports', 'client', 'components', 'styles'],
	pages: ['lib', 'data', 'urls', 'outline.ts', 'site.ts', 'config.ts', 'search', 'exports', 'client', 'components', 'layouts', 'styles'],
	styles: [],
	'content.config.ts': ['data'],
	postbuild: ['lib', 'data', 'urls', 'markdown', 'outline.ts', 'site.ts', 'config.ts', 'search', 'exports', 'client'],
};

const SPECIFIER = /(?:\bfrom|\bimport\(|\bimport)\s*['"]([.~][^'"]*)['"]/g;

const files = globSync('src/**/*.{ts,astro}').sort();

const layerOf = (file: string) => relative('src', file).split('/')[0] ?? '';

function importsOf(file: string) {
	return [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].flatMap(([, path = '']) => {
		const [bare = ''] = path.split('?');
		const target = bare.startsWith('~/') ? join('src', bare.slice(2)) : join(dirname(file), bare);
		return target.startsWith('src/') && existsSync(target) ? [target] : [];
	});
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** The first circle that runs through `file`, as a path that ends where it starts. */
function circleFrom(file: string): string[] | undefined {
	const seen = new Set<string>();
	const walk = (at: string, path: readonly string[]): string[] | undefined => {
		for (const next of graph.get(at) ?? []) {
			if (next === file) return [...path, next];
			if (seen.has(next)) continue;
			seen.add(next);
			const found = walk(next, [...path, next]);
			if (found) return found;
		}
		return undefined;
	};
	return walk(file, [file]);
}

test('no import points up: each layer imports only from those below it', () => {
	const upward = [...graph].flatMap(([file, imports]) =>
		imports
			.filter((target) => layerOf(target) !== layerOf(file) && !(allowed[layerOf(file)] ?? []).includes(layerOf(target)))
			.map(
				(target) =>
					`${file} imports ${target}; src/${layerOf(file)} may import from ${(allowed[layerOf(file)] ?? []).join(', ') || 'nothing else'}`,
			),
	);
	expect(upward).toEqual([]);
});

test('no files import one another in a circle', () => {
	const circles = files.flatMap((file) => {
		const circle = circleFrom(file);
		return circle && circle[0] === circle.toSorted()[0] ? [circle.join(' → ')] : [];
	});
	expect(circles).toEqual([]);
});

test('every layer has its place in the order', () => {
	expect([...new Set(files.map(layerOf))].filter((layer) => allowed[layer] === undefined)).toEqual([]);
});

test('no file reaches into the files of another package', () => {
	const reaching = globSync('src/**/*.{ts,astro}').filter((file) =>
		/node_modules\/|createRequire|\.package-lock/.test(readFileSync(file, 'utf8')),
	);
	expect(reaching).toEqual([]);
});
