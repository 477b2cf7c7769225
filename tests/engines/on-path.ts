import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these commands that is on the PATH, as a file, or undefined. */
export const onPath = (...names: readonly string[]) =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find((file) => existsSync(file));
