import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawIcon } from '../../../src/exports/social-cards/draw-icon.ts';

const sign = readFileSync('public/favicon.svg', 'utf8');

test.each([32, 180, 512])('the sign is a square PNG of %i pixels', (size) => {
	const png = drawIcon(sign, size);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('the same sign is drawn the same way twice', () => {
	expect(drawIcon(sign, 64).equals(drawIcon(sign, 64))).toBe(true);
});
