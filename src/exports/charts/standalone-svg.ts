import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { wrapText } from '../../charts/shared/text-width.ts';
import { type ChartDrawing, classesOf } from './chart-drawing.ts';
import { colourOf, type Theme } from './colours.ts';
import { lookAttributes, SANS, SERIF } from './look-attributes.ts';

/** What is written around a chart, so that it can go anywhere alone. */
export interface ChartWords {
	/** The finding. */
	title: string;
	/** What is drawn, with period and unit. */
	drawn: string;
	/** Whose figures these are. */
	source: string;
	/** Site, address, day and licence. */
	credit: string;
}

/** Pixels left free around the picture. */
const MARGIN = 24;

/** Sizes of the words around the chart, and of their lines, in pixels. */
const SIZES = { title: { size: 20, line: 26 }, drawn: { size: 13, line: 18 }, foot: { size: 11, line: 15 } } as const;

const node = (tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});

const text = (value: string): ElementContent => ({ type: 'text', value });

interface Line {
	size: number;
	line: number;
	fill: string;
	family?: string;
}

/** Words broken into lines of a width, from a height on; tells the height below them. */
function paragraph(words: string, { width, from }: { width: number; from: number }, { size, line, fill, family }: Line) {
	const lines = wrapText(words, width, size);
	const nodes = lines.map((one, i) =>
		node(
			'text',
			{
				x: String(MARGIN),
				y: String(from + i * line + size),
				fill,
				fontSize: String(size),
				...(family === undefined ? {} : { fontFamily: family }),
			},
			[text(one)],
		),
	);
	return { nodes, below: from + lines.length * line };
}

/** The marks with their looks as attributes; links, which lead nowhere from a picture, become groups. */
function withLooks({ children }: ChartDrawing, theme: Theme): ElementContent[] {
	const tree = node('g', {}, structuredClone(children));
	visit(tree, 'element', (element) => {
		const looks = lookAttributes(classesOf(element), theme);
		if (element.tagName === 'a') Object.assign(element, { tagName: 'g', properties: {} });
		delete element.properties['className'];
		Object.assign(element.properties, looks);
	});
	return tree.children;
}

/** A chart as an SVG file of its own: title above, source and licence below, in one theme. The same chart and words give the same bytes. */
export function standaloneSvg(drawing: ChartDrawing, words: ChartWords, theme: Theme) {
	const colour = (role: string) => colourOf(role, theme) ?? '';
	const { id, width, height, desc, classes } = drawing;
	const title = paragraph(words.title, { width, from: MARGIN }, { ...SIZES.title, fill: colour('ink'), family: SERIF });
	const drawn = paragraph(words.drawn, { width, from: title.below + 4 }, { ...SIZES.drawn, fill: colour('quiet') });
	const top = drawn.below + 12;
	const source = paragraph(words.source, { width, from: top + height + 14 }, { ...SIZES.foot, fill: colour('quiet') });
	const credit = paragraph(words.credit, { width, from: source.below }, { ...SIZES.foot, fill: colour('quiet') });
	const [outerWidth, outerHeight] = [width + 2 * MARGIN, Math.ceil(credit.below + MARGIN - 8)];
	const whole = { width: String(outerWidth), height: String(outerHeight) };
	const names = { title: `${id}-title`, desc: `${id}-desc` };
	const svg = node(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...whole,
			viewBox: `0 0 ${whole.width} ${whole.height}`,
			role: 'img',
			ariaLabelledBy: [names.title, names.desc],
			fontFamily: SANS,
			fontSize: '12',
			fill: colour('ink'),
		},
		[
			node('title', { id: names.title }, [text(words.title)]),
			node('desc', { id: names.desc }, [text(desc)]),
			node('rect', { ...whole, fill: colour('paper') }),
			...title.nodes,
			...drawn.nodes,
			node('g', { transform: `translate(${MARGIN} ${top})`, ...lookAttributes(classes, theme) }, withLooks(drawing, theme)),
			...source.nodes,
			...credit.nodes,
		],
	);
	return toXml(toXast(svg, { space: 'svg' }));
}
