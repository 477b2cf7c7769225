import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { library } from '../data/library.ts';
import { roman } from '../figures/roman.ts';
import { pageOf } from '../links/page-of.ts';
import { outline } from '../outline.ts';
import { type Card, layoutCard } from '../sharing/card.ts';
import { keyFigure } from '../sharing/key-figure.ts';
import { siteName } from '../site.ts';
import { type BuiltPage, type BuiltSite, readPages } from './built-site.ts';

/** Pictures that were drawn before, by the digest of what they show and of what draws them. */
const CACHE = '.cache/cards';

const parts = new Map<string, Card['part']>(
	outline.flatMap(({ part, ids }, i) => ids.map((id) => [id, { numeral: `Part ${roman(i + 1)}`, name: part }] as const)),
);

/** What the sharing picture of a page says. */
export function cardOf({ document }: BuiltPage, name: string): Card {
	const title = document.title.replace(` · ${siteName}`, '');
	const part = parts.get(name);
	const figure = keyFigure(document, library.facts);
	return {
		title,
		summary: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
		foot: title === siteName ? 'An independent reference' : siteName,
		...(part ? { part } : {}),
		...(figure ? { figure } : {}),
	};
}

/** What decides how a picture looks, beside what it says. */
async function drawing() {
	const files = [
		'src/sharing/draw-card.ts',
		'node_modules/satori/package.json',
		'node_modules/@resvg/resvg-js/package.json',
		'node_modules/source-serif/package.json',
	];
	return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

/** Draws the picture that sharing sites show for each page, `og/<name>.png`. */
export async function writeCards({ folder }: BuiltSite) {
	const made = await drawing();
	await mkdir(CACHE, { recursive: true });
	await mkdir(join(folder, 'og'), { recursive: true });
	for (const page of await readPages(folder)) {
		const { name } = pageOf(page.path, '/');
		const tree = layoutCard(cardOf(page, name));
		const kept = join(CACHE, `${createHash('sha256').update(made).update(JSON.stringify(tree)).digest('hex')}.png`);
		if (!existsSync(kept)) {
			// The drawing tools are heavy: they are fetched only where something is to be drawn.
			const { drawCard } = await import('../sharing/draw-card.ts');
			await writeFile(kept, await drawCard(tree));
		}
		await copyFile(kept, join(folder, 'og', `${name}.png`));
	}
}
