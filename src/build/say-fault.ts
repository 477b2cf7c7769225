import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The first of the faults that a tool has gathered, or the fault itself. */
function innermost(error: unknown): unknown {
	if (!(error instanceof Error)) return error;
	const gathered: unknown = Reflect.get(error, 'errors');
	return Array.isArray(gathered) && gathered[0] instanceof Error ? innermost(gathered[0]) : error;
}

function fileOf(error: Error) {
	const place: unknown = Reflect.get(error, 'loc');
	const file: unknown = typeof place === 'object' && place !== null ? Reflect.get(place, 'file') : undefined;
	return typeof file === 'string' && existsSync(file) ? file : undefined;
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
export function sayFault(error: unknown): string {
	const fault = innermost(error);
	if (!(fault instanceof Error)) return String(fault);
	const file = fileOf(fault);
	if (fault.name !== 'InvalidContentEntryDataError' || file === undefined) return fault.message;
	const said = frontmatterFault(fault) ?? fault.message;
	return `${relative(process.cwd(), file)}:${lineOfKey(file, said)}: ${said.replace(/\.?$/, '.')} See src/content.config.ts for what a section must say of itself.`;
}
