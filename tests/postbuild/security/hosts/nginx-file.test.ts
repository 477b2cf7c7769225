import { expect, test } from 'vitest';
import { nginxFile } from '../../../../src/postbuild/security/hosts/nginx-file.ts';

// What nginx does with the file is tested in tests/serving, with nginx.

const site = {
	base: '/x/',
	origin: 'https://s.example',
	headers: [['X-Test', 'a "quoted" value']],
	framedPolicy: 'frame-ancestors *',
	redirects: [{ from: '/x/old/', to: '/x/new/#part' }],
} as const;

const lines = nginxFile(site)
	.split('\n')
	.map((line) => line.trim());

test('quotes what could break the file', () => {
	expect(lines).toContain(String.raw`add_header X-Test "a \"quoted\" value" always;`);
});

test('sets headers at the top of the block only: nginx forgets them where a location has one of its own', () => {
	expect(lines.findLastIndex((line) => line.startsWith('add_header'))).toBeLessThan(lines.findIndex((line) => line.startsWith('location')));
});

test('redirects former addresses', () => {
	expect(lines.join('\n')).toContain('location = "/x/old/" {\nreturn 301 "/x/new/#part";\n}');
});
