import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The place of results that cost time, from build to build, by the digest of what they are made of and of what makes them.
 * @param name of the folder
 * @param makers files that decide what comes out: code, and what names the versions of packages
 */
export function buildCache(name: string, makers: readonly string[]) {
	const folder = join('.cache', name);
	mkdirSync(folder, { recursive: true });
	const made = createHash('sha256').update(makers.map((file) => readFileSync(file, 'utf8')).join('\n'));
	/** The file of what is made of a text. */
	const fileFor = (text: string, end: string) => join(folder, made.copy().update(text).digest('hex') + end);
	/** The text that is made of another, made anew only where it was not before. */
	const textFor = (text: string, make: () => string) => {
		const file = fileFor(text, '.txt');
		if (existsSync(file)) return readFileSync(file, 'utf8');
		const result = make();
		keepResult(file, result);
		return result;
	};
	return { fileFor, textFor };
}

/** Writes a result whole or not at all: a build may be ended at any time. */
export function keepResult(file: string, content: string | Uint8Array) {
	const part = `${file}.${process.pid}`;
	writeFileSync(part, content);
	renameSync(part, file);
}
