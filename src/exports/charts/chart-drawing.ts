import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';

/** The marks of a chart without its frame: SVG, with the classes of the site. */
export interface ChartDrawing {
	id: string;
	width: number;
	height: number;
	/** In words, what it shows. */
	desc: string;
	/** Classes of the whole. */
	classes: readonly string[];
	children: ElementContent[];
}

export const classesOf = ({ properties: { className } }: Element) => (Array.isArray(className) ? className.map(String) : []);

const sizeOf = (svg: Element) => {
	const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
	return { width, height };
};

const isWords = (node: ElementContent) => node.type === 'element' && (node.tagName === 'title' || node.tagName === 'desc');

function drawn(svg: Element): Omit<ChartDrawing, 'id'> {
	const desc = select('desc', svg);
	return {
		...sizeOf(svg),
		desc: desc ? toText(desc) : String(svg.properties['ariaLabel'] ?? ''),
		classes: classesOf(svg),
		children: svg.children.filter((child) => !isWords(child)),
	};
}

const g = (transform: string, children: ElementContent[]): Element => ({
	type: 'element',
	tagName: 'g',
	properties: { transform },
	children,
});

const words = (text: string, x: number, y: number, className: string[], anchor = 'start'): Element => ({
	type: 'element',
	tagName: 'text',
	properties: { x: String(x), y: String(y), className, textAnchor: anchor },
	children: [{ type: 'text', value: text }],
});

/** How large the hundred squares are drawn, in pixels, and how far their legend is apart from them. */
const SQUARES = { size: 240, gap: 32, line: 34, width: 680 } as const;

/** The hundred squares of the year that is shown first, with their legend, which is HTML on the page. */
function hundred(figure: Element): Omit<ChartDrawing, 'id'> | undefined {
	const year = selectAll('.hundred > label:has(input[checked]) + div', figure)[0];
	const svg = year && select('svg[role=img]', year);
	if (!svg) return undefined;
	const { size, gap, line, width } = SQUARES;
	const x = size + gap;
	const title = select('dt', year);
	const rows = selectAll('dd:has(svg)', year).map((row, i) => {
		const y = 58 + i * line;
		const [value, name] = ['b', 'span'].map((tag) => select(tag, row)).map((part) => (part ? toText(part).trim() : ''));
		return [
			g(`translate(${x} ${y - 10})`, select('svg', row)?.children ?? []),
			words(value ?? '', x + 72, y, ['chart-name'], 'end'),
			words(name ?? '', x + 84, y, []),
		];
	});
	const { desc, ...squares } = drawn(svg);
	return {
		desc,
		width,
		height: size,
		classes: ['text-[13px]'],
		children: [
			g(`scale(${size / squares.width})`, squares.children),
			words(title ? toText(title).trim() : '', x, 24, ['fill-muted']),
			...rows.flat(),
		],
	};
}

/** The widest form of each chart on a page, by the id of its figure. */
export function chartDrawings(html: string): ChartDrawing[] {
	return selectAll('figure.chart[id]:not(.business-card)', fromHtml(html)).flatMap((figure) => {
		const [widest] = selectAll('svg.drawing', figure).toSorted((a, b) => sizeOf(b).width - sizeOf(a).width);
		const drawing = widest ? drawn(widest) : hundred(figure);
		return drawing ? [{ id: String(figure.properties['id']), ...drawing }] : [];
	});
}
