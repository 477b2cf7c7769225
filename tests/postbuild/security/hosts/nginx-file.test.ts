import { describe, expect, test } from 'vitest';
import { nginxFile, type NginxSite } from '../../../../src/postbuild/security/hosts/nginx-file.ts';

const site = {
	root: '/srv/a site/releases/1',
	kept: '/srv/a site/kept',
	base: '/',
	headers: [['X-Test', 'a "quoted" value']],
	redirects: [{ from: '/old/', to: '/new/#part' }],
	names: 'example.org',
	port: 8080,
	brotli: false,
} satisfies NginxSite;

const lines = (file: string) => file.split('\n').map((line) => line.trim());

test('quotes what could break the file', () => {
	expect(lines(nginxFile(site))).toEqual(
		expect.arrayContaining(['root "/srv/a site/releases/1";', String.raw`add_header X-Test "a \"quoted\" value" always;`]),
	);
});

test('repeats every header where nginx would forget it', () => {
	const file = nginxFile(site);
	expect(file.match(/add_header X-Test/g)).toHaveLength(2);
	expect(file.match(/add_header Cache-Control/g)).toHaveLength(2);
});

test('redirects without a name or port, so that it works behind another server', () => {
	expect(lines(nginxFile(site))).toEqual(
		expect.arrayContaining(['absolute_redirect off;', 'location = "/old/" {', 'return 301 "/new/#part";']),
	);
});

test('asks for brotli only where the module is', () => {
	expect(nginxFile(site)).not.toContain('brotli');
	expect(nginxFile({ ...site, brotli: true })).toContain('brotli_static on;');
});

describe('under a sub-path', () => {
	const file = nginxFile({ ...site, base: '/x/' });

	test('the page for the lost and the hashed files lie below it', () => {
		expect(file).toContain('error_page 404 /x/404.html;');
		expect(file).toContain('location ~ ^/x/(?:assets/');
	});

	test('the root leads there', () => {
		expect(file).toMatch(/location = \/ \{\s+return 302 \/x\/;/);
	});
});

describe('with a certificate', () => {
	const certificate = { chain: '/etc/chain.pem', key: '/etc/key.pem', securePort: 443 };
	const file = nginxFile({ ...site, port: 80, certificate });

	test('pages come by HTTPS, and who asks without is sent there', () => {
		expect(lines(file)).toEqual(
			expect.arrayContaining(['listen 443 ssl http2;', 'ssl_certificate "/etc/chain.pem";', 'return 301 https://$host$request_uri;']),
		);
	});

	test('another port than the usual is named', () => {
		expect(nginxFile({ ...site, certificate: { ...certificate, securePort: 8443 } })).toContain('https://$host:8443$request_uri');
	});
});
