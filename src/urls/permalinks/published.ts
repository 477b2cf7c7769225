import { z } from 'zod';
import { readJson } from '../../lib/read-json.ts';

/** Every address that has ever been published, below the site’s root. Entries are added by `npm run permalinks` and never taken away. */
export const published = z.strictObject({
	/** Each page and its fragments. */
	pages: z.record(z.string(), z.array(z.string())),
	files: z.array(z.string()),
});

export type Published = z.infer<typeof published>;

export const PUBLISHED_FILE = 'content/data/published.json';

export const readPublished = (file = PUBLISHED_FILE) => readJson(file, published).value;

/** Both lists in one, in the order of the alphabet. */
export function mergePublished(a: Published, b: Published): Published {
	const paths = [...new Set([...Object.keys(a.pages), ...Object.keys(b.pages)])].sort();
	return {
		pages: Object.fromEntries(paths.map((path) => [path, [...new Set([...(a.pages[path] ?? []), ...(b.pages[path] ?? [])])].sort()])),
		files: [...new Set([...a.files, ...b.files])].sort(),
	};
}

/** The list as single addresses: pages, then fragments, then files. */
export const addressesOf = ({ pages, files }: Published) => [
	...Object.keys(pages),
	...Object.entries(pages).flatMap(([path, ids]) => ids.map((id) => `${path}#${id}`)),
	...files,
];
