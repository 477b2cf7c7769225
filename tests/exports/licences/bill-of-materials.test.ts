import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { settleBill } from '../../../src/exports/licences/bill-of-materials.ts';
import { readShipped } from '../../../src/exports/licences/shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'bill-'));

function write(name: string) {
	const file = join(folder, name);
	execFileSync(process.execPath, ['src/exports/licences/write-bill.ts', file], { stdio: 'ignore' });
	return readFileSync(file, 'utf8');
}

const bill = write('bill.json');

afterAll(() => rmSync(folder, { recursive: true }));

test('two bills of one commit are the same', () => {
	expect(write('again.json')).toBe(bill);
});

test('everything that is shipped to readers is on the bill, under the licence that the site names', () => {
	const { components } = settleBill(bill, '');
	for (const { package: name, licence } of readShipped()) {
		const component = components.find((one) => one.name === name);
		expect(JSON.stringify(component?.licenses), name).toContain(`"${licence}"`);
	}
});
