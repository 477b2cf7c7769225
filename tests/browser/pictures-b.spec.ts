import { expect, test } from '@playwright/test';

/** Maps, timelines and loops, with the page each stands on. */
const pictures = [
	['technology-layers', 'ecosystem-layers'],
	['organization', 'organization-then-and-now'],
	['history', 'company-timeline'],
	['acquisitions', 'acquisition-timeline'],
	['alibaba-and-amazon', 'side-by-side'],
	['flywheel', 'flywheel-loop'],
	['cash-conversion-cycle', 'cash-cycle'],
	['vision-and-mission', 'goals-reached'],
] as const;

for (const [page, id] of pictures) {
	for (const width of [320, 768, 1280]) {
		test(`no words of ${id} overlap or leave the drawing at ${width} pixels`, async ({ page: tab }) => {
			await tab.setViewportSize({ width, height: 900 });
			await tab.goto(`/${page}/`);
			const drawing = tab.locator(`#${id} svg.g:visible`);
			await expect(drawing).toHaveCount(1);
			const faults = await drawing.evaluate((svg) => {
				const frame = svg.getBoundingClientRect();
				const words = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
				const outside = words.filter(
					({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1,
				);
				const overlapping = words.flatMap((a, i) =>
					words.slice(i + 1).filter((b) => {
						const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
						const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
						return across > 1 && down > 1;
					}),
				);
				return [...outside, ...overlapping].map(({ text }) => text);
			});
			expect(faults).toEqual([]);
		});
	}
}

test('every part of the map is reached by the keyboard and leads to its page', async ({ page: tab }) => {
	await tab.goto('/technology-layers/');
	const links = tab.locator('#ecosystem-layers svg.g:visible a');
	await expect(links).toHaveCount(8);
	await links.first().focus();
	await expect(links.first()).toBeFocused();
	await tab.keyboard.press('Tab');
	await expect(links.nth(1)).toBeFocused();
	await tab.keyboard.press('Enter');
	await expect(tab).toHaveURL(/\/international-commerce\/$/);
});

test('the map is a named group, the other pictures are named images', async ({ page: tab }) => {
	await tab.goto('/technology-layers/');
	await expect(tab.getByRole('group', { name: /^Commerce rests on logistics/ })).toBeVisible();
	await tab.goto('/flywheel/');
	await expect(tab.getByRole('img', { name: /^One loop widens the choice/ })).toBeVisible();
});
