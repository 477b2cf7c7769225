import { pagesIn, readObjects } from '../../../src/exports/book/pdf/read-objects.ts';

/** An entry of the outline of a PDF. */
export interface OutlineEntry {
	/** From 1. */
	depth: number;
	title: string;
	/** How far above the lower edge of its page the heading begins, in points. */
	height: number;
}

/** A text string of a PDF: in brackets, or as UTF-16 in hexadecimal digits. */
function decode(text: string) {
	const hex = /^<FEFF([\dA-F\s]*)>$/i.exec(text)?.[1]?.replace(/\s/g, '');
	if (hex !== undefined) return hex.replace(/.{4}/g, (code) => String.fromCharCode(Number.parseInt(code, 16)));
	return text.slice(1, -1).replace(/\\([()\\])/g, '$1');
}

/** The entries of the outline, each after the one it follows for a reader. */
function readOutline(objects: ReadonlyMap<string, string>): OutlineEntry[] {
	const link = (object: string, name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1];
	const root = [...objects.values()].find((object) => object.includes('/Type /Outlines'));
	const walk = (first: string | undefined, depth: number): OutlineEntry[] => {
		const entries: OutlineEntry[] = [];
		for (let id = first; id; id = link(objects.get(id) ?? '', 'Next')) {
			const object = objects.get(id) ?? '';
			const title = /\/Title (\((?:\\[^]|[^()\\])*\)|<FEFF[\dA-Fa-f\s]*>)/.exec(object)?.[1];
			const height = Number(/\/Dest \[\d+ 0 R \/XYZ [\d.]+ ([\d.]+)/.exec(object)?.[1]);
			if (title) entries.push({ depth, title: decode(title).replace(/\s+/g, ' ').trim(), height });
			entries.push(...walk(link(object, 'First'), depth + 1));
		}
		return entries;
	};
	return walk(root && link(root, 'First'), 1);
}

/** What a PDF written by Chromium says of itself. */
export function readPdf(bytes: Buffer) {
	const objects = readObjects(bytes);
	return {
		pages: pagesIn(objects).length,
		tagged: [...objects.values()].some((object) => object.includes('/Marked true')),
		outline: readOutline(objects),
	};
}
