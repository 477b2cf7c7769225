import { expect, test } from 'vitest';
import { fragmentName } from '../../../src/client/offline/fragments.ts';

test.each([
	['/pagefind/fragment/en_1a2b3c.pf_fragment', 'en_1a2b3c'],
	['/x/pagefind/fragment/en_1a2b3c.pf_fragment', 'en_1a2b3c'],
	['/pagefind/index/en_1a2b3c.pf_index', undefined],
	['/pagefind/fragment/deep/en_1a2b3c.pf_fragment', undefined],
	['/pagefind/fragment/', undefined],
])('%s leads to the fragment %s', (path, name) => {
	expect(fragmentName(path)).toBe(name);
});
