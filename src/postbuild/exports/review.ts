import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logReview, moveReviewDate } from './log-review.ts';
import { basePath, outDir, siteUrl } from '../../config.ts';
import { EDITIONS } from '../../exports/editions/editions.ts';

const LOG = 'content/data/corrections.json';

const [section = '', ...words] = process.argv.slice(2);
const file = `content/${section}.mdx`;
const today = new Date().toISOString().slice(0, 10);

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

if (!existsSync(file)) fail(`There is no ${file}. Use: npm run review <section> -- "What the review found or changed, in a sentence"`);
if (words.length === 0)
	fail('Say in a sentence what the review found or changed: npm run review <section> -- "…". Readers of the feed see it.');

const text = readFileSync(file, 'utf8');
const log = readFileSync(LOG, 'utf8');
writeFileSync(file, moveReviewDate(text, today, file));
writeFileSync(LOG, logReview(log, { section, title: /^title: (.+)$/m.exec(text)?.[1] ?? section, date: today, text: words.join(' ') }));
const { status } = spawnSync(process.execPath, ['src/postbuild/build.ts'], { stdio: 'inherit' });
if (status !== 0) {
	writeFileSync(file, text);
	writeFileSync(LOG, log);
	fail('The build failed, so the date and the log are as they were.');
}
mkdirSync(join(EDITIONS, section), { recursive: true });
const exported = readFileSync(join(outDir, `${section}.md`), 'utf8');
// Links from the root: an edition outlives the address of the site.
writeFileSync(join(EDITIONS, section, `${today}.md`), exported.replaceAll(siteUrl + basePath, '/'));
console.log(
	`${section} is reviewed as of ${today}; the edition is ${EDITIONS}/${section}/${today}.md. Run “npm run permalinks” before you commit.`,
);
