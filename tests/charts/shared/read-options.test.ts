import { expect, test } from 'vitest';
import { z } from 'zod';
import { readOptions } from '../../../src/charts/shared/read-rows.ts';

const schema = z.strictObject({ looks: z.array(z.string()) });

const read = (options: Record<string, unknown>) => () => readOptions({ id: 'rivers', kind: 'bars', options }, schema);

test('options that fit are read', () => {
	expect(read({ looks: ['firm'] })()).toEqual({ looks: ['firm'] });
});

test('an option that does not fit is named with its file and where to look', () => {
	expect(read({ looks: [1] })).toThrow(/content\/data\/charts\/rivers\.json: “options\.looks\.0”: .*src\/charts\/bars\//);
});

test('an option that the kind does not know is named', () => {
	expect(read({ looks: [], left: 3 })).toThrow(/rivers\.json: “options”: .*left/);
});
