import type { Page } from '@playwright/test';

/** The labels of the drawing that is shown which touch one another or leave its box, in words; none is what is wanted. */
export async function labelFaults(page: Page, chart: string) {
	const drawing = page.locator(`#${chart} > svg`).filter({ visible: true });
	return drawing.evaluate((svg) => {
		const box = svg.getBoundingClientRect();
		const labels = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent ?? '', at: text.getBoundingClientRect() }));
		const outside = labels.filter(
			({ at }) => at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top - 1 || at.bottom > box.bottom + 1,
		);
		const touch = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
		const touching = labels.flatMap((a, i) =>
			labels.slice(i + 1).flatMap((b) => (touch(a.at, b.at) ? [`“${a.words}” touches “${b.words}”`] : [])),
		);
		return [...outside.map(({ words }) => `“${words}” leaves the drawing`), ...touching];
	});
}
