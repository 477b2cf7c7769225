import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { siteDescription, siteName } from '../../site.ts';
import { citationFile } from './citation-file.ts';
import { latestReview } from './latest-review.ts';

const FILE = 'CITATION.cff';
const { version, license } = z.object({ version: z.string(), license: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const url = readFileSync(FILE, 'utf8').match(/^url: "(.*)"$/m)?.[1];
if (url === undefined) throw new Error(`${FILE}: no line url: "…". Add the address of the site.`);
const reviewed = latestReview(globSync('content/*.mdx').map((file) => readFileSync(file, 'utf8')));
writeFileSync(FILE, citationFile({ title: siteName, abstract: siteDescription, version, licence: license, reviewed, url }));
console.log(`${FILE}: released ${reviewed}, the day of the latest review.`);
