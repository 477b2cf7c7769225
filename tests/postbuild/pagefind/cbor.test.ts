import { expect, test } from 'vitest';
import { type Cbor, readCbor, writeCbor } from '../../../src/postbuild/pagefind/cbor.ts';

test.each([
	[0, '00'],
	[23, '17'],
	[24, '1818'],
	[1000, '1903e8'],
	[1_000_000, '1a000f4240'],
	[-1, '20'],
	[-1000, '3903e7'],
	['IETF', '6449455446'],
	['水', '63e6b0b4'],
	[[1, [2, 3]], '8201820203'],
] as const)('%j is written as the standard’s examples are: %s', (value, hex) => {
	expect(writeCbor(value).toString('hex')).toBe(hex);
	expect(readCbor(Buffer.from(hex, 'hex'))).toEqual(value);
});

test('a long list comes back as it was', () => {
	const list: Cbor = Array.from({ length: 70_000 }, (_, i) => i);
	expect(readCbor(writeCbor(list))).toEqual(list);
});

test.each([
	['a map', 'a0'],
	['a number too large', '1b0000000000000001'],
	['something left over', '0000'],
])('%s stops the build', (_name, hex) => {
	expect(() => readCbor(Buffer.from(hex, 'hex'))).toThrow('the index of Pagefind');
});
