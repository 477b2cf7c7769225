import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { archiveAddress } from '../../urls/archive-address.ts';
import { type CheckOptions, checkSource, type SourceAnswer, type SourceQuestion } from './check-source.ts';

export interface AllOptions extends CheckOptions {
	/** Milliseconds between two requests to one host. */
	delay: number;
	/** Answers are kept here after each source, so that an interrupted run goes on where it stopped. */
	resumeFile: string;
}

const answer = z.object({
	id: z.string(),
	url: z.string(),
	status: z.enum(['ok', 'gone', 'moved', 'changed', 'slow', 'too large', 'not text', 'unreachable']),
	detail: z.string().exactOptional(),
	missing: z.array(z.string()).exactOptional(),
});

const readResume = (file: string): SourceAnswer[] =>
	existsSync(file) ? z.array(answer).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

/**
 * Asks every source, hosts side by side, one request at a time for each host. Sources that the resume file answers are not asked again.
 * @returns the answers in the order of the questions
 */
export async function checkAllSources(questions: readonly SourceQuestion[], { resumeFile, delay, ...options }: AllOptions) {
	const answers = new Map(readResume(resumeFile).map((known) => [known.url, known]));
	mkdirSync(dirname(resumeFile), { recursive: true });
	const open = questions.filter(({ url }) => !answers.has(url));
	const hosts = Map.groupBy(open, ({ url }) => new URL(url).host);
	await Promise.all(
		[...hosts.values()].map(async (own) => {
			for (const [i, question] of own.entries()) {
				if (i > 0) await wait(delay);
				answers.set(question.url, await checkSource(question, options));
				writeFileSync(resumeFile, JSON.stringify([...answers.values()], null, '\t'));
			}
		}),
	);
	return questions.flatMap(({ url }) => answers.get(url) ?? []);
}

/** A line for each source that is not in order, with the mend. */
export const faultLines = (answers: readonly SourceAnswer[]) =>
	answers
		.filter(({ status }) => status !== 'ok')
		.map(({ id, url, status, detail, missing }) => {
			const what = missing ? `no longer holds ${missing.join(', ')}` : [status, detail].filter(Boolean).join(': ');
			return `${id}: ${what}\n  ${url}\n  archived copies: ${archiveAddress(url)}`;
		});
