import { expect, test } from 'vitest';
import { colourOf, colourReader } from '../../../src/exports/charts/colours.ts';
import { lookAttributes } from '../../../src/exports/charts/look-attributes.ts';
import { looks } from '../../../src/charts/shared/looks.ts';

const css =
	':root {\n\t--red: light-dark(#a00, #f00);\n\t--note: var(--red);\n\t--small: 1rem;\n}\n@media x {\n\t:root { --red: Canvas; }\n}';

test('a role is followed to its colour in each theme', () => {
	const read = colourReader(css);
	expect([read('note', 'light'), read('note', 'dark'), read('small', 'light'), read('none', 'dark')]).toEqual([
		'#a00',
		'#f00',
		undefined,
		undefined,
	]);
});

test.each(Object.entries(looks))('the look “%s” has a colour in both themes', (_, classes) => {
	for (const theme of ['light', 'dark'] as const) {
		const { fill, stroke } = lookAttributes(classes.split(' '), theme);
		expect(fill ?? stroke).toMatch(/^(?:#[\da-f]{6}|none)$/);
	}
});

test('widths, dashes and sizes become attributes, and places on a page none', () => {
	expect(lookAttributes(['fill-none', 'stroke-note', '[stroke-dasharray:4_3]', 'text-[13px]', 'mid:block', 'w-full'], 'dark')).toEqual({
		fill: 'none',
		stroke: colourOf('note', 'dark'),
		strokeDasharray: '4 3',
		fontSize: '13px',
	});
});
