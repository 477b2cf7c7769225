/**
 * The objects of a PDF that Chromium has written, by number. They are plain text there; only what is drawn is packed.
 * Older revisions and object streams are not read: Chromium writes neither.
 */
export const readObjects = (bytes: Uint8Array): ReadonlyMap<string, string> =>
	new Map(
		[
			...Buffer.from(bytes)
				.toString('latin1')
				.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g),
		].map(([, id = '', object = '']) => [id, object] as const),
	);

const KIDS = /\/Kids \[([^\]]*)\]/;

/** The numbers of the objects that are pages, in the order of reading. */
export function pagesIn(objects: ReadonlyMap<string, string>): string[] {
	const walk = (id: string): string[] => {
		const object = objects.get(id) ?? '';
		if (!/\/Type \/Pages\b/.test(object)) return [id];
		return [...(KIDS.exec(object)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => walk(kid));
	};
	const root = [...objects].find(([, object]) => /\/Type \/Pages\b/.test(object) && !object.includes('/Parent '));
	return root ? walk(root[0]) : [];
}
