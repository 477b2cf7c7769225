import { readFileSync } from 'node:fs';

/** Which of the two palettes a picture is drawn in. */
export type Theme = 'light' | 'dark';

/** The custom properties of a style sheet’s first `:root`. */
function propertiesOf(css: string) {
	const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
	return new Map([...root.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const));
}

/**
 * Resolves a role of the style sheet, such as `note`, to a colour in a theme.
 * @param css the text of `tokens.css`: palette as `light-dark(…)`, roles as `var(…)`
 */
export function colourReader(css: string) {
	const properties = propertiesOf(css);
	return (role: string, theme: Theme): string | undefined => {
		const value = properties.get(role);
		const other = /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1];
		if (other !== undefined) return colourReader(css)(other, theme);
		const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value ?? '') ?? [];
		return theme === 'light' ? light : dark;
	};
}

export const TOKENS_FILE = 'src/styles/tokens.css';

/** A role of the site’s own style sheet as a colour; undefined for what is no colour. */
export const colourOf = colourReader(readFileSync(TOKENS_FILE, 'utf8'));
