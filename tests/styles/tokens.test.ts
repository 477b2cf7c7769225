import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** In forced colours the reader's own take the place of these. */
const [css = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media (forced-colors');
const declared = new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const));

/** The colour of a role in one theme, as hexadecimal digits. */
function colour(role: string, theme: 'light' | 'dark'): string {
	const value = declared.get(role) ?? '';
	const other = value.match(/^var\(--([\w-]+)\)$/)?.[1];
	if (other !== undefined) return colour(other, theme);
	const [, light = '', dark = ''] = value.match(/^light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\)$/) ?? [];
	return theme === 'light' ? light : dark;
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string) {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string) {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** What is read, and what it is read on. */
const texts = [
	['ink', 'paper'],
	['ink-2', 'paper'],
	['quiet', 'paper'],
	['note', 'paper'],
	['ink', 'marked'],
	['ink-2', 'marked'],
	['quiet', 'marked'],
	['note', 'marked'],
	['on-bar', 'bar'],
	['ink', 'flow'],
] as const;

/** Lines and marks that carry a meaning; hairlines only divide what space divides already. */
const marks = [
	['strong', 'paper'],
	['edge', 'paper'],
	['bar', 'paper'],
	['note', 'paper'],
	['china', 'paper'],
	['instant', 'paper'],
	['abroad', 'paper'],
	['cloud', 'paper'],
	['logistics', 'paper'],
	['media', 'paper'],
] as const;

const businesses = ['china', 'instant', 'abroad', 'cloud', 'logistics', 'media'];

/** CIE lightness, 0 to 100: what is left of a colour in greyscale. */
const lightness = (hex: string) => 116 * Math.cbrt(luminance(hex)) - 16;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	test.each(texts)('text in %s on %s has a contrast of 4.5', (text, ground) => {
		expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
	});

	test('businesses differ in greyscale by 5 steps of lightness or more', () => {
		const steps = businesses.map((business) => lightness(colour(business, theme))).sort((a, b) => a - b);
		expect(Math.min(...steps.slice(1).map((step, i) => step - (steps[i] ?? 0)))).toBeGreaterThanOrEqual(5);
	});

	test.each(marks)('lines and marks in %s on %s have a contrast of 3', (mark, ground) => {
		expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
	});
});

test('contrast is measured as the standard does', () => {
	expect(contrast('ffffff', '000000')).toBe(21);
	expect(contrast('777777', 'ffffff')).toBeCloseTo(4.48, 2);
});
