import { sum } from 'd3-array';
import { z } from 'zod';
import type { ComparedGroup } from './comparison.ts';
import type { Library } from '../../data/read-library.ts';
import type { Fact, Chart } from '../../data/schemas.ts';
import { formatFigure, formatNumber } from '../../data/numbers/format-value.ts';
import { readOptions } from '../shared/read-rows.ts';

const line = z.strictObject({
	/** The role of the rows that make it up. */
	id: z.string(),
	name: z.string(),
	/** What the last row adds, where there are two. */
	part: z.string().optional(),
});

const schema = z.strictObject({
	/** As the columns have them, the site’s own company first. */
	firms: z.array(z.string()).length(2),
	money: z.strictObject({ head: z.string(), lines: z.array(line) }),
	shares: z.strictObject({ head: z.string(), of: z.string(), lines: z.array(line) }),
});

const percent = (value: number) => `${formatNumber(value, 1, true)}%`;

/**
 * Turns rows of facts into bars: money as filed, and lines as shares of the whole of each firm.
 * @throws if a line has no figure for a firm, or one in another unit than its whole
 */
export function readComparison(chart: Chart, { facts }: Pick<Library, 'facts'>): ComparedGroup[] {
	const file = `content/data/charts/${chart.id}.json`;
	const { firms, money, shares } = readOptions(chart, schema);
	const factsOf = (role: string, firm: number, unit?: Fact['unit']) => {
		const found = chart.rows
			.filter((row) => row.role === role)
			.flatMap(({ cells }) => {
				const cell = cells[firm];
				return typeof cell === 'string' ? (facts.get(cell) ?? []) : [];
			});
		const wrong = found.find((fact) => typeof fact.value !== 'number' || (unit !== undefined && fact.unit !== unit));
		if (found.length === 0 || wrong)
			throw new Error(
				`${file}: the rows “${role}” give ${firms[firm]} ${wrong ? `“${wrong.id}”, which is not in ${unit ?? 'figures'}` : 'no figure'}. Correct their cells.`,
			);
		return found.map((fact) => ({ fact, value: Number(fact.value) }));
	};
	const filed = money.lines.map(({ id, name }) => ({
		name,
		bars: firms.map((firm, i) => {
			const found = factsOf(id, i);
			return {
				firm,
				parts: found.map(({ value }) => value),
				label: found.map(({ fact }) => formatFigure(fact)).join(' and '),
				own: i === 0,
			};
		}),
	}));
	const computed = shares.lines.map(({ id, name, part }) => ({
		name,
		bars: firms.map((firm, i) => {
			const [whole] = factsOf(shares.of, i);
			const parts = factsOf(id, i, whole?.fact.unit).map(({ value }) => (100 * value) / (whole?.value ?? 1));
			const last = parts.length > 1 ? `, of it ${part} ${percent(parts.at(-1) ?? 0)}` : '';
			return { firm, parts, label: `${percent(sum(parts))}${last}`, own: i === 0 };
		}),
	}));
	return [
		{ head: money.head, lines: filed },
		{ head: shares.head, scaleTo: 100, lines: computed },
	];
}
