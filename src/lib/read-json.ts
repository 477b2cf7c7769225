import { readFileSync } from 'node:fs';
import { type Node, findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';

/** A fault in a data file, said to the person who can mend it: file and line, fault, mend. */
export class DataError extends Error {
	override name = 'DataError';
	constructor(file: string, line: number, fault: string, mend: string) {
		super(`${file}:${line}: ${fault} ${mend}`);
	}
}

/** A parsed data file that still knows on which line each value is. */
export interface DataFile<T> {
	file: string;
	value: T;
	/** The line, from 1, of the value at a path such as `[3, 'sources']`. */
	lineOf: (path: readonly (string | number)[]) => number;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

function lineOfPath(text: string, tree: Node | undefined, path: readonly (string | number)[]) {
	for (let length = path.length; tree && length > 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return lineAt(text, node.offset);
	}
	return 1;
}

/** Where values are is found only once somebody asks: that takes ten times as long as reading them. */
function readValue(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		const errors: ParseError[] = [];
		parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
		const [broken] = errors;
		throw new DataError(
			file,
			lineAt(text, broken?.offset ?? 0),
			`This is not valid JSON (${broken ? printParseErrorCode(broken.error) : 'Empty'}).`,
			'Check the commas, quotes and brackets on this line and the one above.',
		);
	}
}

/**
 * Parses JSON text against a schema.
 * @throws {DataError} on the first fault, with its line.
 */
export function parseJson<T extends z.ZodType>(text: string, file: string, schema: T): DataFile<z.output<T>> {
	const read = readValue(text, file);
	let tree: Node | undefined;
	const lineOf = (path: readonly (string | number)[]) => lineOfPath(text, (tree ??= parseTree(text)), path);
	const result = schema.safeParse(read);
	if (result.success) return { file, value: result.data, lineOf };
	const [issue] = result.error.issues;
	const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
	throw new DataError(
		file,
		lineOf(path),
		`“${path.join('.')}”: ${issue?.message ?? 'does not fit'}.`,
		'See src/data/schemas.ts for what each field must be.',
	);
}

/** Reads and parses one data file. */
export function readJson<T extends z.ZodType>(file: string, schema: T) {
	return parseJson(readFileSync(file, 'utf8'), file, schema);
}
