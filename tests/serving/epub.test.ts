import { execFileSync, execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../src/config.ts';

const JAR = '/usr/share/java/epubcheck.jar';

/** EPUBCheck from Debian's package; installed if that can be done. @throws if there is none to be had */
function findEpubCheck() {
	if (!existsSync(JAR) && process.getuid?.() === 0)
		execSync('apt-get update && apt-get install --yes --no-install-recommends epubcheck default-jre-headless', { stdio: 'ignore' });
	if (!existsSync(JAR))
		throw new Error('The test of the book needs EPUBCheck. On Debian: sudo apt-get install epubcheck default-jre-headless.');
	return JAR;
}

test('EPUBCheck finds neither errors nor warnings in the book', () => {
	const said = execFileSync('java', ['-jar', findEpubCheck(), join(outDir, 'alibaba-business-model.epub')], { encoding: 'utf8' });
	expect(said).toContain('0 fatals / 0 errors / 0 warnings');
}, 180_000);
