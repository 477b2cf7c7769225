import { expect, test } from 'vitest';
import { withSlashes } from '../src/config.ts';

test.each([
	[undefined, '/'],
	['', '/'],
	['/', '/'],
	['x', '/x/'],
	['/x', '/x/'],
	['/x/', '/x/'],
	['//x/y//', '/x/y/'],
])('%s becomes %s', (value, path) => {
	expect(withSlashes(value)).toBe(path);
});
