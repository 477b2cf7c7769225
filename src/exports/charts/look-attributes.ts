import { colourOf, type Theme } from './colours.ts';

/** Faces of the site as every viewer of SVG has them. */
export const SANS = '-apple-system, Segoe UI, Roboto, Lato, Noto Sans, sans-serif';
export const SERIF = 'Georgia, Noto Serif, serif';

/** Classes that are no colour, with the attributes of SVG that say the same; see `charts.css` and `tailwind.config.ts`. */
const PLAIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'fill-none': { fill: 'none' },
	'stroke-thin': { strokeWidth: '0.5' },
	'stroke-line': { strokeWidth: '1.5' },
	'stroke-thick': { strokeWidth: '3' },
	'stroke-wide': { strokeWidth: '10' },
	'chart-name': { fontSize: '16', fontFamily: SERIF },
	large: { fontSize: '1.4em', fontFamily: SERIF },
	'font-serif': { fontFamily: SERIF },
	'font-semibold': { fontWeight: '600' },
};

const camelCase = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function attributesOfClass(name: string, theme: Theme): Readonly<Record<string, string>> {
	if (PLAIN[name]) return PLAIN[name];
	if (name === 'halo') return { paintOrder: 'stroke', stroke: colourOf('paper', theme) ?? '', strokeWidth: '3' };
	const [, paint = '', role = ''] = /^(fill|stroke)-([\w-]+)$/.exec(name) ?? [];
	const colour = paint && colourOf(role, theme);
	if (colour) return { [paint]: colour };
	const [, property, value] = /^\[([\w-]+):(.+)\]$/.exec(name) ?? [];
	if (property !== undefined && value !== undefined) return { [camelCase(property)]: value.replaceAll('_', ' ') };
	const size = /^text-\[(.+)\]$/.exec(name)?.[1];
	return size === undefined ? {} : { fontSize: size };
}

/** The looks of a chart’s mark, which are classes on the site, as attributes of SVG. Classes that only place it on a page give none. */
export const lookAttributes = (classes: readonly string[], theme: Theme): Readonly<Record<string, string>> =>
	Object.assign({}, ...classes.map((name) => attributesOfClass(name, theme)));
