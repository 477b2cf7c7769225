import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const program = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ where only the colours do: all else is the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const options = {
	everything: { runOnly: { type: 'tag', values: TAGS } },
	colours: { runOnly: { type: 'rule', values: COLOURS } },
} as const satisfies Record<string, RunOptions>;

/** Puts axe into a page, once for all that is asked of it there. */
export const addAxe = (page: Page) => page.addScriptTag({ path: program });

/** What axe finds on the page as it stands, each fault with its first place. Axe must have been put into the page. */
export async function axeFaults(page: Page, what: keyof typeof options) {
	// Axe describes at length all that is right as well, unless told not to: that takes ten times as long as finding what is wrong.
	const asked: RunOptions = { ...options[what], resultTypes: ['violations'] };
	const { violations }: AxeResults = await page.evaluate((asked) => Reflect.get(window, 'axe').run(document, asked), asked);
	return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${String(nodes[0]?.target)}`);
}
