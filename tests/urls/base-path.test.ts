import { expect, test } from 'vitest';
import { basePath } from '../../src/urls/base-path.ts';

test.each([
	[undefined, '/'],
	['', '/'],
	['/', '/'],
	['x', '/x/'],
	['/x', '/x/'],
	['/x/', '/x/'],
	['//x/y//', '/x/y/'],
])('%s becomes %s', (value, path) => {
	expect(basePath(value)).toBe(path);
});
