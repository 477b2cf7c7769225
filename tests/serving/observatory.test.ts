import { execFileSync } from 'node:child_process';
import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { releaseSite } from './release-site.ts';
import { getScorer, scoreSite } from './score-site.ts';
import { base, site } from './served-site.ts';
import { freePort, startNginx } from './start-nginx.ts';

const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
const [certificate, key] = [join(folder, 'chain.pem'), join(folder, 'key.pem')];

/** A certificate for this machine, which this process alone trusts. */
function makeCertificate() {
	const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
	execFileSync(
		'openssl',
		['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, '-keyout', key, '-out', certificate],
		{
			stdio: 'ignore',
		},
	);
	tls.setDefaultCACertificates([...tls.getCACertificates('default'), readFileSync(certificate, 'utf8')]);
}

/** The scorer looks whether browsers know the name as one for HTTPS only. Its list is a download, and this machine’s name is not on it. */
function withoutPreloadList() {
	const read = fs.readFileSync;
	vi.spyOn(fs, 'readFileSync').mockImplementation((path, options) =>
		String(path).endsWith('hsts-preload.json') ? '{}' : read(path, options),
	);
}

beforeAll(getScorer, 600_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the shipped nginx file, with a certificate, scores 130 or better in MDN’s HTTP Observatory', async () => {
	const [port, securePort] = [await freePort(), await freePort()];
	makeCertificate();
	withoutPreloadList();
	// The scorer reads the page with a parser that does not know today's CSS, and says so at length.
	vi.spyOn(console, 'error').mockReturnValue();
	const secure = ['--certificate', certificate, '--key', key, '--secure-port', `${securePort}`];
	await releaseSite(site, folder, ['--name', 'localhost', '--port', `${port}`, ...secure], base);
	const nginx = await startNginx(join(folder, 'nginx.conf'), folder, securePort);
	const { score, failed, parts } = await scoreSite('localhost', { httpPort: port, httpsPort: securePort, path: base });
	await nginx.stop();
	console.log(`Observatory: ${score} (${parts.map(({ result, points }) => `${result} ${points}`).join(', ')})`);
	expect(failed).toEqual([]);
	expect(score).toBeGreaterThanOrEqual(130);
}, 600_000);
