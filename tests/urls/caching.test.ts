import { expect, test } from 'vitest';
import { isHashed } from '../../src/urls/caching.ts';

test.each(['assets/Page.abc.js', 'assets/serif.x.woff2', 'pagefind/fragment/en_1.pf_fragment', 'pagefind/index/en_1.pf_index'])(
	'%s may be kept for good',
	(path) => expect(isHashed(path)).toBe(true),
);

test.each([
	'index.html',
	'sw.js',
	'pagefind/pagefind.js',
	'pagefind/pagefind.en.pf_meta',
	'pagefind/wasm.en.pagefind',
	'search/words.json',
	'data/facts.csv',
	'cloud/assets/x.js',
])('%s may not', (path) => expect(isHashed(path)).toBe(false));
