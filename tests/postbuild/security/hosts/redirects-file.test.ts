import { expect, test } from 'vitest';
import { readRedirects } from '../../../../src/postbuild/security/hosts/redirects-file.ts';

test('reads one redirect from each line, whatever stands around them', () => {
	expect(readRedirects('# moved in 2027\n/old/ /new/ 301\n\n/older/   /new/#part  301\nnonsense\n')).toEqual([
		{ from: '/old/', to: '/new/' },
		{ from: '/older/', to: '/new/#part' },
	]);
});
