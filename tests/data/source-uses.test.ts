import { expect, test } from 'vitest';
import type { Fact } from '../../src/data/schemas.ts';
import { sourceUses } from '../../src/data/source-uses.ts';

const fact = (id: string, sources: string[], alsoSeen?: string[]): Fact => ({
	id,
	label: id,
	statement: id,
	value: null,
	unit: null,
	period: 'fiscal 2022',
	sources,
	...(alsoSeen ? { alsoSeen } : {}),
});

test('a source knows every fact that rests on it or was seen there too', () => {
	const uses = sourceUses([fact('revenue', ['filing']), fact('staff', ['filing', 'press']), fact('gmv', ['press'], ['filing'])]);
	expect(uses.get('filing')?.map(({ id }) => id)).toEqual(['revenue', 'staff', 'gmv']);
	expect(uses.get('press')?.map(({ id }) => id)).toEqual(['staff', 'gmv']);
});
