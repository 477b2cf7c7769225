import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The first of the faults that a tool has gathered, or the fault itself. */
function innermost(error: unknown): unknown {
	if (!(error instanceof Error)) return error;
	const gathered: unknown = Reflect.get(error, 'errors');
	return Array.isArray(gathered) && gathered[0] instanceof Error ? innermost(gathered[0]) : error;
}

/** Where a tool found a fault: an existing file, and the line there, 0 where the tool does not know it. */
function placeOf(error: Error) {
	const place: unknown = Reflect.get(error, 'loc');
	if (typeof place !== 'object' || place === null) return undefined;
	const file: unknown = Reflect.get(place, 'file');
	if (typeof file !== 'string' || !existsSync(file)) return undefined;
	// Of a tag that is never closed only the sentence names the place: “(9:1-9:10)”.
	const line = Reflect.get(place, 'line') ?? error.message.match(/\((\d+):\d+-\d+:\d+\)/)?.[1] ?? 0;
	return { file, name: relative(process.cwd(), file), line: Number(line) };
}

/** The line of a frontmatter key that does not fit; a key that is missing belongs between the first lines. */
function lineOfKey(file: string, fault: string) {
	const key = fault.match(/key: "([^"]+)"/)?.[1] ?? fault.match(/^([\w-]+):/)?.[1];
	const lines = readFileSync(file, 'utf8').split('\n');
	return Math.max(1, lines.findIndex((line) => key !== undefined && line.startsWith(`${key}:`)) + 1);
}

/** What the check of the frontmatter found, the most telling first: a key that is unknown explains one that is missing. */
function frontmatterFault(error: Error) {
	const faults = error.message
		.replaceAll('*', '')
		.split('\n')
		.slice(1)
		.map((line) => line.trim().replace(/^(?:: )+|^(.+?: )(?=\1)/, ''))
		.filter(Boolean);
	return faults.find((fault) => fault.includes('Unrecognized key')) ?? faults[0];
}

/** A fault of the build in plain words: file and line, fault, mend, without the tracks of the tools that passed it on. */
export function formatError(error: unknown): string {
	const fault = innermost(error);
	if (!(fault instanceof Error)) return String(fault);
	const place = placeOf(fault);
	if (!place || fault.message.startsWith(place.name)) return fault.message;
	const { file, name, line } = place;
	if (fault.name === 'InvalidContentEntryDataError') {
		const said = frontmatterFault(fault) ?? fault.message;
		return `${name}:${lineOfKey(file, said)}: ${said.replace(/\.?$/, '.')} See src/content.config.ts for what a section must say of itself.`;
	}
	const mend = fault.name === 'MDXError' ? ' Close what is left open there, or write “\\{” and “\\<” for the characters themselves.' : '';
	return `${line > 0 ? `${name}:${line}` : name}: ${fault.message.replace(/\.?$/, '.')}${mend}`;
}
