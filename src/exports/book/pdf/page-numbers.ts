import { pagesIn, readObjects } from './read-objects.ts';

/** A name of a PDF without its slash: bytes that are no letters are written as `#28`. */
const decodeName = (name: string) => name.replace(/#([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * The page, from 1, on which each id of a printed page begins: Chromium writes a named destination for every id that a link leads to.
 * @param bytes a PDF written by Chromium
 */
export function pageNumbers(bytes: Uint8Array): ReadonlyMap<string, number> {
	const objects = readObjects(bytes);
	const numberOf = new Map(pagesIn(objects).map((id, i) => [id, i + 1]));
	const numbers = new Map<string, number>();
	for (const object of objects.values())
		for (const [, name = '', page = ''] of object.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R \/XYZ /g)) {
			const number = numberOf.get(page);
			if (number !== undefined && name !== 'Dest') numbers.set(decodeName(name), number);
		}
	return numbers;
}
