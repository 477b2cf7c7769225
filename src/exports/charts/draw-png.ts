import { Resvg } from '@resvg/resvg-js';

const FONTS = ['text', 'display'].map((name) => `src/exports/social-cards/fonts/${name}.ttf`);

const FACE = 'Leaves Serif 4 Text';

/** How wide the PNG of a chart is, in pixels. */
export const PNG_WIDTH = 1600;

/** Renders the SVG of a chart as PNG, in the face that comes with the site, so that every machine draws the same bytes. */
export const drawPng = (svg: string) =>
	new Resvg(svg, {
		fitTo: { mode: 'width', value: PNG_WIDTH },
		font: {
			loadSystemFonts: false,
			fontFiles: FONTS,
			defaultFontFamily: FACE,
			sansSerifFamily: FACE,
			serifFamily: 'Leaves Serif 4 Display',
		},
	})
		.render()
		.asPng();
