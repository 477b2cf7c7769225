import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until an element has the focus. @throws if it has not after that many presses */
export async function tabTo(page: Page, element: Locator, most = 150) {
	const wanted = await element.elementHandle();
	for (let presses = 0; presses < most; presses++) {
		if (await page.evaluate((wanted) => document.activeElement === wanted, wanted)) return;
		await page.keyboard.press('Tab');
	}
	await expect(element).toBeFocused();
}

/** Gives each element of the page that takes the focus the focus by turns, and says of which it cannot be seen. */
export async function focusFaults(page: Page) {
	// Browsers show the focus once a key has moved it.
	await page.keyboard.press('Tab');
	return page.evaluate(() => {
		const isShown = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
			outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
		const isOnTop = (element: Element) =>
			[...element.getClientRects()].some(({ left, top, width, height }) =>
				[0.1, 0.5, 0.9].some((across) =>
					[0.2, 0.5, 0.8].some((down) => {
						const hit = document.elementFromPoint(left + width * across, top + height * down);
						return hit !== null && (element.contains(hit) || hit === element.closest('label'));
					}),
				),
			);
		const faults: string[] = [];
		const all = document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex="0"]');
		for (const element of all) {
			element.focus();
			if (document.activeElement !== element) continue;
			const bearers = [element, element.closest('label'), element.closest('.search-row')].filter((bearer) => bearer !== null);
			if (!bearers.some((bearer) => isShown(getComputedStyle(bearer)))) faults.push(`no sign of focus: ${element.outerHTML.slice(0, 100)}`);
			if (!isOnTop(element)) faults.push(`covered: ${element.outerHTML.slice(0, 100)}`);
		}
		return faults;
	});
}
