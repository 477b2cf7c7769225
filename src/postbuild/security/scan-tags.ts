/** An element's opening tag, and its text where browsers read it as written. */
export interface Tag {
	name: string;
	/** In the order in which they stand; an attribute without a value has an empty one. */
	attributes: readonly Attribute[];
	/** The contents of a script or style; nothing for other elements. */
	text: string;
}

/** The name of an attribute in lower case, and its value as written. */
export type Attribute = readonly [name: string, value: string];

const OPENING = /<!--|<([a-z][^\s/>]*)/gi;

const ATTRIBUTE = /[\s/]*([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

/** Reads attributes from a place in a page on. */
function readAttributes(html: string, from: number) {
	const attributes: Attribute[] = [];
	let end = from;
	ATTRIBUTE.lastIndex = from;
	for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
		const [, name = '', double, single, bare] = match;
		attributes.push([name.toLowerCase(), double ?? single ?? bare ?? '']);
		end = ATTRIBUTE.lastIndex;
	}
	return { attributes, end: behind(html, '>', end) };
}

/** The place behind a mark, or the end of the page. */
function behind(html: string, mark: string, from: number) {
	const place = html.indexOf(mark, from);
	return place < 0 ? html.length : place + mark.length;
}

/** Every element of a written page in order. It is many times as fast as a tree, and enough for what stands in tags. */
export function* scanTags(html: string): Generator<Tag> {
	let from = 0;
	while (true) {
		OPENING.lastIndex = from;
		const match = OPENING.exec(html);
		if (!match) return;
		const name = match[1]?.toLowerCase();
		if (name === undefined) {
			from = behind(html, '-->', match.index);
			continue;
		}
		const { attributes, end } = readAttributes(html, OPENING.lastIndex);
		const raw = name === 'script' || name === 'style';
		from = raw ? behind(html, `</${name}`, end) : end;
		yield { name, attributes, text: raw ? html.slice(end, from - name.length - 2) : '' };
	}
}
