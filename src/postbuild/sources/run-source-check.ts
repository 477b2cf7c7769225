import { rmSync } from 'node:fs';
import { library } from '../../data/library.ts';
import { checkAllSources, faultLines } from './check-all-sources.ts';

const RESUME = '.cache/source-check.json';

const figuresOf = (id: string) =>
	[...library.facts.values()].flatMap((fact) =>
		fact.formula === undefined && fact.sources.includes(id) && fact.basis === 'filed' && typeof fact.value === 'number'
			? [{ fact: fact.id, value: fact.value }]
			: [],
	);

const questions = [...library.sources.values()].map(({ id, URL: url }) => ({ id, url, figures: figuresOf(id) }));
const answers = await checkAllSources(questions, { timeout: 30_000, maxBytes: 20_000_000, delay: 2_000, resumeFile: RESUME });
const faults = faultLines(answers);
console.log([...faults, `${answers.length} sources asked, ${faults.length} not in order.`].join('\n'));
rmSync(RESUME, { force: true });
process.exitCode = faults.length > 0 ? 1 : 0;
