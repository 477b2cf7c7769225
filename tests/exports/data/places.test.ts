import { expect, test } from 'vitest';
import { placesOf } from '../../../src/exports/data/places.ts';

test('tables and charts belong to the first section that shows them', () => {
	const places = placesOf([
		{ id: 'one', body: 'Words\n\n<DataTable id="table-a" />\n\n<Chart\n\tid="flow" />' },
		{ id: 'two', body: '<DataTable id="table-a" />\n<DataTable id="table-b" />\n<Fact id="no" />' },
		{ id: 'three' },
	]);
	expect(Object.fromEntries(places)).toEqual({ 'table-a': 'one', flow: 'one', 'table-b': 'two' });
});
