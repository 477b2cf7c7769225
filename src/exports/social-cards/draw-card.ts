import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { cardSize, type CardElement } from './card.ts';

const font = (file: string) => readFileSync(createRequire(import.meta.url).resolve(`source-serif/TTF/${file}`));

const fonts = [
	{ name: 'Text', data: font('SourceSerif4-Regular.ttf') },
	{ name: 'Display', data: font('SourceSerif4Display-Regular.ttf') },
];

/** Draws a chart as PNG. The letters become outlines, so that every machine draws the same bytes. */
export async function drawCard(card: CardElement) {
	const svg = await satori(card, { ...cardSize, fonts });
	return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
