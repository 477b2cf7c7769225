import { z } from 'zod';
import { median } from './statistics.ts';

/** The part of Lighthouse's result that counts here. Scores are from 0 to 1, null where an audit does not apply. */
export const resultSchema = z.object({
	categories: z.record(
		z.string(),
		z.object({ id: z.string(), score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
	),
	audits: z.record(z.string(), z.object({ score: z.number().nullable(), displayValue: z.string().optional() })),
});

export type Result = z.input<typeof resultSchema>;

/** What keeps a page from 100. */
export interface Scored {
	/** Categories below 100 with their median, such as `performance 97`. */
	low: readonly string[];
	/** The audits of these that count and are not met, with what they measured. */
	audits: readonly string[];
}

/** The categories below 100 in the median of several results, and the audits to blame in the last of them. */
export function faultsOf(results: readonly Result[]): Scored {
	const last = results.at(-1);
	const low = Object.values(last?.categories ?? {}).flatMap(({ id, auditRefs }) => {
		const points = median(results.map(({ categories }) => Math.round((categories[id]?.score ?? 0) * 100)));
		return points < 100 ? [{ name: `${id} ${points}`, auditRefs }] : [];
	});
	const audits = low
		.flatMap(({ auditRefs }) => auditRefs)
		.filter(({ id, weight }) => weight > 0 && (last?.audits[id]?.score ?? 1) < 0.995)
		.map(({ id }) => [id, last?.audits[id]?.displayValue].filter(Boolean).join(' '));
	return { low: low.map(({ name }) => name), audits };
}
