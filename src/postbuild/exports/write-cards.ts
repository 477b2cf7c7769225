import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { library } from '../../data/library.ts';
import { roman } from '../../data/numbers/roman.ts';
import { attributeIn, textIn } from '../../lib/html-tree.ts';
import { pageOf } from '../../urls/page-of.ts';
import { outline } from '../../outline.ts';
import { type Card, type CardElement, layoutCard } from '../../exports/social-cards/card.ts';
import { keyFigure } from '../../exports/social-cards/key-figure.ts';
import { siteName } from '../../site.ts';
import type { BuiltPage } from '../../lib/built-page.ts';
import type { BuiltSite } from '../built-site.ts';
import { inThread } from '../../lib/in-thread.ts';
import { buildCache } from '../../lib/build-cache.ts';
import type { Step } from '../steps.ts';

/** What the thread that draws is to draw, and where it puts it. */
export type CardsTask = readonly { file: string; tree: CardElement }[];

const parts = new Map<string, Card['part']>(
	outline.flatMap(({ part, ids }, i) => ids.map((id) => [id, { numeral: `Part ${roman(i + 1)}`, name: part }] as const)),
);

/** What the social card of a page says. */
export function cardOf({ tree }: BuiltPage, name: string): Card {
	const title = (textIn(tree, 'head > title') ?? '').replace(` · ${siteName}`, '');
	const part = parts.get(name);
	const figure = keyFigure(tree, library.facts);
	return {
		title,
		summary: attributeIn(tree, 'meta[name="description"]', 'content') ?? '',
		foot: title === siteName ? 'An independent reference' : siteName,
		...(part ? { part } : {}),
		...(figure ? { figure } : {}),
	};
}

/** What decides how a chart looks, beside what it says. */
const DRAWING = [
	'src/exports/social-cards/draw-card.ts',
	'node_modules/satori/package.json',
	'node_modules/@resvg/resvg-js/package.json',
	'node_modules/source-serif/package.json',
];

/** How many charts one thread draws: it gives back the four megabytes of each only when it ends. */
const LOT = 60;

/** Draws charts, on as many processors as there are. */
async function drawAll(cards: CardsTask) {
	const lots = Array.from({ length: Math.ceil(cards.length / LOT) }, (_, i) => cards.slice(i * LOT, (i + 1) * LOT)).values();
	const draw = async () => {
		for (const lot of lots) await inThread(new URL('./write-cards-thread.ts', import.meta.url), lot);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, draw));
}

/** Draws the chart that sharing sites show for each page, `og/<name>.png`. */
export function writeCards({ folder }: BuiltSite): Step {
	const cards: { name: string; tree: CardElement }[] = [];
	return {
		take(page) {
			const { name } = pageOf(page.path, '/');
			cards.push({ name, tree: layoutCard(cardOf(page, name)) });
		},
		async make() {
			const { fileFor } = buildCache('cards', DRAWING);
			await mkdir(join(folder, 'og'), { recursive: true });
			const named = cards.map(({ name, tree }) => ({ name, tree, file: fileFor(JSON.stringify(tree), '.png') }));
			const missing: CardsTask = named.filter(({ file }) => !existsSync(file));
			await drawAll(missing);
			for (const { name, file } of named) await copyFile(file, join(folder, 'og', `${name}.png`));
		},
	};
}
