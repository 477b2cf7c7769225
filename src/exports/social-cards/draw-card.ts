import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { cardSize, type CardElement } from './card.ts';

const font = (file: string) => readFileSync(`src/exports/social-cards/fonts/${file}`);

const fonts = [
	{ name: 'Text', data: font('text.ttf') },
	{ name: 'Display', data: font('display.ttf') },
];

/** Renders a card as PNG. Letters become outlines, so that every machine draws the same bytes. */
export async function drawCard(card: CardElement) {
	const svg = await satori(card, { ...cardSize, fonts });
	return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
