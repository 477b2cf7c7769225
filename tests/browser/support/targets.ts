import type { Page } from '@playwright/test';

/** The least width and height of what can be pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/**
 * What can be pressed and is too small on the page as it stands, in words.
 * Links in a line of text are let through, and so is what has room around it: a circle of that size at its middle touches no other.
 */
export const smallTargets = (page: Page) =>
	page.evaluate((least) => {
		const isInText = (element: Element) => {
			const line = element.closest('p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, h4, small') ?? element;
			const rest = (line.textContent ?? '').replace(element.textContent ?? '', '').trim();
			return getComputedStyle(element).display === 'inline' && rest !== '';
		};
		const targets = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'))
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0 && box.right > 0);
		const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
		const isSmall = ({ width, height }: DOMRect) => width < least - 0.5 || height < least - 0.5;
		const touches = (box: DOMRect, other: DOMRect) => {
			const { x, y } = middle(box);
			if (isSmall(other)) return Math.hypot(x - middle(other).x, y - middle(other).y) < least;
			const dx = Math.max(other.left - x, 0, x - other.right);
			const dy = Math.max(other.top - y, 0, y - other.bottom);
			return Math.hypot(dx, dy) < least / 2;
		};
		return targets
			.filter(({ element, box }) => isSmall(box) && !isInText(element))
			.filter(({ element, box }) => targets.some((other) => other.element !== element && touches(box, other.box)))
			.map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
	}, LEAST);
