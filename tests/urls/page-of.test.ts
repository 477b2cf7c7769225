import { expect, test } from 'vitest';
import { pageOf } from '../../src/urls/page-of.ts';

test.each([
	['/', '/', '/', 'index'],
	['/glossary/', '/', '/glossary/', 'glossary'],
	['/404.html', '/', '/404/', '404'],
	['/x/', '/x/', '/', 'index'],
	['/x/glossary/', '/x/', '/glossary/', 'glossary'],
])('%s under %s is the page %s, named %s', (pathname, base, path, name) => {
	expect(pageOf(pathname, base)).toEqual({ path, name });
});
