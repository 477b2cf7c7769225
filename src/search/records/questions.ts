import { z } from 'zod';
import { DataError, readJson } from '../../lib/read-json.ts';

const file = readJson('content/data/questions.json', z.record(z.string().startsWith('/'), z.array(z.string()).min(1)));

/** What readers ask that a section answers, in words that its heading may lack: by the address of the section. */
export const questions: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(file.value));

/** Fails on questions for a section that there is none of. @param sections the addresses of all sections @throws {DataError} */
export function requireQuestionedSections(sections: ReadonlySet<string>) {
	for (const address of questions.keys())
		if (!sections.has(address))
			throw new DataError(file.file, file.lineOf([address]), `There is no section “${address}”.`, 'Correct the address.');
}
