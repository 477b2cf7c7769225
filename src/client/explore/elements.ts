type Attributes = Readonly<Record<string, string | number>>;

function fill(element: Element, attributes: Attributes, children: readonly (Node | string)[]) {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
	element.append(...children);
}

/** An HTML element with attributes and content. */
export function html<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly (Node | string)[]) {
	const element = document.createElement(tag);
	fill(element, attributes, children);
	return element;
}

/** An SVG element with attributes and content. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly (Node | string)[]) {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	fill(element, attributes, children);
	return element;
}
