import { expect, test } from 'vitest';
import { pageAddresses } from '../../src/urls/pages.ts';
import { sectionIds } from '../../src/outline.ts';

test('every section has an address, and no section is listed twice', () => {
	expect(sectionIds.filter((id) => !pageAddresses.has(`/${id}/`))).toEqual([]);
	expect(new Set(sectionIds).size).toBe(sectionIds.length);
});

test('addresses are flat but for the explorer of the data, lower case and end in a slash', () => {
	expect([...pageAddresses].filter((address) => !/^\/(?:[a-z0-9-]+\/|data\/explore\/)?$/.test(address))).toEqual([]);
});
