import { Resvg } from '@resvg/resvg-js';

/** Draws the site's sign as a square PNG, `size` pixels wide. Light colours: a chart cannot follow the reader's choice. */
export function drawIcon(svg: string, size: number) {
	return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}
