import { z } from 'zod';
import { DataError, type DataFile, readJson } from '../../lib/read-json.ts';

const address = z
	.string()
	.regex(/^\/(?:[\w.-]+\/)*(?:[\w.-]+)?(?:#[\w.-]+)?$/, 'must be an address below the site’s root, such as "/cloud/" or "/cloud/#revenue"');

/** Old addresses and where they lead now: `{ "/old/": "/new/", "/page/#old": "/page/#new" }`. */
export const redirects = z.record(address, address);

export type Redirects = z.infer<typeof redirects>;

export const REDIRECTS_FILE = 'content/data/redirects.json';

export const readRedirects = (file = REDIRECTS_FILE) => readJson(file, redirects);

/** One step from an old address: its own entry, or that of its page with the fragment carried along, as browsers do. */
function next(from: string, known: Redirects) {
	const exact = known[from];
	if (exact !== undefined) return exact;
	const [page = '', id] = from.split('#');
	const moved = id ? known[page] : undefined;
	if (moved === undefined) return undefined;
	return moved.includes('#') ? moved : `${moved}#${id}`;
}

/** All steps from an old address to the last one. A loop ends where it closes. */
export function trail(from: string, known: Redirects): string[] {
	const steps = [from];
	for (let to = next(from, known); to !== undefined; to = next(to, known)) {
		if (steps.includes(to)) return [...steps, to];
		steps.push(to);
	}
	return steps;
}

/** Where an old address leads in the end, or undefined if it leads nowhere else. */
export function targetOf(from: string, known: Redirects) {
	const steps = trail(from, known);
	return steps.length > 1 ? steps.at(-1) : undefined;
}

/**
 * Checks that every redirect leads from an address that is gone to one that exists.
 * @param exists tells whether an address, with its fragment, is there in the built site
 * @throws {DataError} with the mend
 */
export function checkRedirects({ file, value, lineOf }: DataFile<Redirects>, exists: (address: string) => boolean) {
	for (const from of Object.keys(value)) {
		const fail = (fault: string, mend: string) => new DataError(file, lineOf([from]), fault, mend);
		const steps = trail(from, value);
		const last = steps.at(-1) ?? from;
		if (steps.indexOf(last) < steps.length - 1)
			throw fail(`This redirect runs in a circle: ${steps.join(' → ')}.`, 'Let one of these lead to an address that exists.');
		if (exists(from))
			throw fail(`“${from}” exists, so nobody would be led on from it.`, `Take the entry out, or rename what stands at “${from}”.`);
		if (!exists(last)) throw fail(`“${from}” leads to “${last}”, which does not exist.`, 'Write the address where its content stands now.');
	}
}
