import { expect, test } from 'vitest';
import { arrange } from '../../../src/data/sections/arrange.ts';

const elbe = { id: 'elbe', title: 'Elbe' };
const spree = { id: 'spree', title: 'Spree' };

test('entries come in the order of the outline', () => {
	expect(arrange(['spree', 'elbe'], [elbe, spree])).toEqual([spree, elbe]);
});

test('an entry that the outline lists and nobody wrote stops the build', () => {
	expect(() => arrange(['elbe', 'spree'], [elbe])).toThrow(
		'The outline lists “spree”, but content/spree.mdx is missing. Add the file, or take the id out of src/outline.ts.',
	);
});

test('an entry that the outline forgets stops the build', () => {
	expect(() => arrange(['elbe'], [elbe, spree])).toThrow(
		'content/spree.mdx is not in the outline. Add “spree” to src/outline.ts, where it belongs in the reading order.',
	);
});
