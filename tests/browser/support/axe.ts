import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ where only the colours do: all else is the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What is slow to find out, because it depends on how each element is drawn. */
const DRAWN = [...COLOURS, 'target-size'];

const options = {
	everything: { runOnly: { type: 'tag', values: TAGS } },
	structure: { runOnly: { type: 'tag', values: TAGS }, rules: Object.fromEntries(DRAWN.map((rule) => [rule, { enabled: false }])) },
	colours: { runOnly: { type: 'rule', values: COLOURS } },
} as const satisfies Record<string, RunOptions>;

/** Puts axe into a page, once for all that is asked of it there. The driver may do so in spite of the page’s policy. */
export const addAxe = (page: Page) => page.evaluate(axe.source);

/** What axe finds on the page as it stands, or in a part of it, each fault with its first place. Axe must have been put into the page. */
export async function axeFaults(page: Page, what: keyof typeof options, within = 'html') {
	// Axe describes at length all that is right as well, unless told not to: that takes ten times as long as finding what is wrong.
	const asked: RunOptions = { ...options[what], resultTypes: ['violations'] };
	const { violations }: AxeResults = await page.evaluate(({ asked, within }) => Reflect.get(window, 'axe').run(within, asked), {
		asked,
		within,
	});
	return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${String(nodes[0]?.target)}`);
}
