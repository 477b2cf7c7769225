import type { Element, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import { bookId } from '../../urls/book-id.ts';

/** The attributes that hold ids of other elements, as hast names them. */
const REFERENCES: readonly string[] = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaOwns', 'htmlFor', 'headers', 'list'];

const URL_OF = /url\(#([^)]+)\)/g;

/** The ids of all elements in a tree, itself left out. */
export function idsIn(tree: Element) {
	const ids = new Set<string>();
	visit(tree, 'element', (element) => {
		if (element !== tree && typeof element.properties['id'] === 'string') ids.add(element.properties['id']);
	});
	return ids;
}

/** Gives every id in a section the section's name in front, and every reference to one of them the same. */
export function prefixIds(tree: Element, section: string) {
	const ids = idsIn(tree);
	const named = (id: string) => (ids.has(id) ? bookId(section, id) : id);
	visit(tree, 'element', (element) => {
		if (element !== tree) renameIn(element.properties, named);
	});
}

function renameIn(properties: Properties, named: (id: string) => string) {
	if (typeof properties['id'] === 'string') properties['id'] = named(properties['id']);
	for (const name of REFERENCES) {
		const value = properties[name];
		if (typeof value === 'string') properties[name] = named(value);
		if (Array.isArray(value)) properties[name] = value.map((id) => named(String(id)));
	}
	const { href } = properties;
	if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `#${named(href.slice(1))}`;
	for (const [name, value] of Object.entries(properties)) {
		if (typeof value === 'string' && value.includes('url(#'))
			properties[name] = value.replace(URL_OF, (_, id: string) => `url(#${named(id)})`);
	}
}
