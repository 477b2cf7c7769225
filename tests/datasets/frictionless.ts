import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { z } from 'zod';

const profile = z
	.record(z.string(), z.unknown())
	.parse(JSON.parse(readFileSync('tests/datasets/tabular-data-package.schema.json', 'utf8')));
const ajv = new Ajv({ allErrors: true, strictTypes: false });
formats.default(ajv);
const validatePackage = ajv.compile(profile);
const validateResource = ajv.compile({ $ref: '#/definitions/resource', definitions: profile['definitions'] });

const said = (validate: typeof validatePackage, value: unknown) =>
	validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

/** What is wrong with the descriptor of a Tabular Data Package. */
export const packageFaults = (descriptor: unknown) => said(validatePackage, descriptor);

/** What is wrong with the descriptor of a Tabular Data Resource. */
export const resourceFaults = (descriptor: unknown) => said(validateResource, descriptor);

const names = z.array(z.string());

/** As much of a resource as is needed to check its rows. */
export const resource = z.object({
	name: z.string(),
	path: z.string().optional(),
	bytes: z.number().optional(),
	hash: z.string().optional(),
	schema: z.object({
		fields: z.array(
			z.object({
				name: z.string(),
				type: z.string(),
				constraints: z.object({ required: z.boolean().optional(), enum: names.optional() }).optional(),
			}),
		),
		primaryKey: names.optional(),
		foreignKeys: z.array(z.object({ fields: names, reference: z.object({ resource: z.string(), fields: names }) })).optional(),
	}),
	data: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).optional(),
});

export type Resource = z.infer<typeof resource>;

/** How each type of field is written in CSV. */
const lexical: Readonly<Record<string, RegExp>> = {
	string: /^[^]*$/,
	number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
	integer: /^-?\d+$/,
	boolean: /^(?:true|false)$/,
	date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
};

/** The cells of a CSV file, head included, that do not fit the resource's own schema. */
export function cellFaults({ schema }: Resource, [head = [], ...rows]: readonly (readonly string[])[]) {
	const { fields, primaryKey } = schema;
	if (head.join() !== fields.map(({ name }) => name).join()) return [`The head is ${head.join()}.`];
	const faults = rows.flatMap((row, i) => {
		if (row.length !== fields.length) return [`Row ${i + 1} has ${row.length} cells.`];
		return fields.flatMap(({ name, type, constraints }, j) => {
			const cell = row[j] ?? '';
			if (cell === '') return constraints?.required ? [`Row ${i + 1}: “${name}” is empty.`] : [];
			const fits = lexical[type]?.test(cell) && (constraints?.enum?.includes(cell) ?? true);
			return fits ? [] : [`Row ${i + 1}: “${cell}” is no ${type} for “${name}”.`];
		});
	});
	const keys = primaryKey ? rows.map((row) => primaryKey.map((name) => row[head.indexOf(name)]).join()) : [];
	return [...faults, ...keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `The key “${key}” stands twice.`)];
}
