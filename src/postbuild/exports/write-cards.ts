import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { library } from '../../data/library.ts';
import { roman } from '../../data/numbers/roman.ts';
import { attributeIn, textIn } from '../../lib/html-tree.ts';
import { pageOf } from '../../urls/page-of.ts';
import { outline } from '../../outline.ts';
import { type Card, type CardElement, layoutCard } from '../../exports/social-cards/card.ts';
import { drawCard } from '../../exports/social-cards/draw-card.ts';
import { keyFigure } from '../../exports/social-cards/key-figure.ts';
import { siteName } from '../../site.ts';
import type { BuiltPage } from '../../lib/built-page.ts';
import type { BuiltSite } from '../built-site.ts';
import { buildCache, keepResult } from '../../lib/build-cache.ts';
import type { Step } from '../steps.ts';

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

/** What decides how a card looks, beside what it says. */
const MAKERS = ['src/exports/social-cards/draw-card.ts', 'package-lock.json'];

/** Renders the sharing picture of each page, `og/<name>.png`. */
export function writeCards({ folder }: BuiltSite): Step {
	const cards: { name: string; tree: CardElement }[] = [];
	return {
		take(page) {
			const { name } = pageOf(page.path, '/');
			cards.push({ name, tree: layoutCard(cardOf(page, name)) });
		},
		async make() {
			const { fileFor } = buildCache('cards', MAKERS);
			for (const { name, tree } of cards) {
				const file = fileFor(JSON.stringify(tree), '.png');
				if (!existsSync(file)) keepResult(file, await drawCard(tree));
				const card = join(folder, 'og', `${name}.png`);
				await mkdir(dirname(card), { recursive: true });
				await copyFile(file, card);
			}
		},
	};
}
