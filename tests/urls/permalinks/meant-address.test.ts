import { expect, test } from 'vitest';
import { meantAddress } from '../../../src/urls/permalinks/meant-address.ts';

test.each([
	['Cloud/', 'cloud', ''],
	['CLOUD', 'cloud', ''],
	['cloud.html', 'cloud', ''],
	['cloud/index.htm', 'cloud', ''],
	['cloud/index.php', 'cloud', ''],
	['index.php', '', ''],
	['cloud/amp/', 'cloud', ''],
	['cloud/).', 'cloud', ''],
	['cloud/%E2%80%9D', 'cloud', ''],
	['cloud//', 'cloud', ''],
	['/cloud/', 'cloud', ''],
	['cloud/%23sources', 'cloud', 'sources'],
	['cloud/%2523sources', 'cloud', 'sources'],
	['cloud/&utm_source=x', 'cloud', ''],
	['cloud/%3Futm_source=x', 'cloud', ''],
	['cloud/&quot;', 'cloud', ''],
	['data/Explore.html', 'data/explore', ''],
	['Cloud/2026-12-01/', 'cloud/2026-12-01', ''],
	['%E0%A4%A', '%e0%a4%a', ''],
	['%', '', ''],
])('the address %s is meant to be the page “%s” and the place “%s”', (path, page, id) => {
	expect(meantAddress(path)).toMatchObject({ page, id });
});

test('a file keeps its ending', () => {
	expect(meantAddress('data/Facts.CSV),')).toMatchObject({ file: 'data/facts.csv' });
});
