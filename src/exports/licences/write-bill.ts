import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { settleBill } from './bill-of-materials.ts';

const [file = '.cache/sbom.cdx.json'] = process.argv.slice(2);

const { name } = z.object({ name: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { encoding: 'utf8', maxBuffer: 1e8 });
const bill = settleBill(text, name);

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, '\t')}\n`);
console.log(`${file} lists ${bill.components.length} packages.`);
