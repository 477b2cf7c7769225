import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder of results that take time, reused by later builds. Keys are digests of the input and of what processes it.
 * @param name of the folder
 * @param makers files that decide the result: code, and the lock file for versions of packages
 */
export function buildCache(name: string, makers: readonly string[]) {
	const folder = join('.cache', name);
	mkdirSync(folder, { recursive: true });
	const made = createHash('sha256').update(makers.map((file) => readFileSync(file, 'utf8')).join('\n'));
	/** The file for the result of an input. */
	const fileFor = (text: string, end: string) => join(folder, made.copy().update(text).digest('hex') + end);
	/** The text made from an input; `make` is called only if no build has made it before. */
	const textFor = (text: string, make: () => string) => {
		const file = fileFor(text, '.txt');
		if (existsSync(file)) return readFileSync(file, 'utf8');
		const result = make();
		keepResult(file, result);
		return result;
	};
	return { fileFor, textFor };
}

/** Writes a result in one step, so that a build that is stopped leaves no half-written file. */
export function keepResult(file: string, content: string | Uint8Array) {
	const part = `${file}.${process.pid}`;
	writeFileSync(part, content);
	renameSync(part, file);
}
