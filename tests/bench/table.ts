import { median, ratio } from './statistics.ts';

/** One measure of two sites, with what it may be. */
export interface Measure {
	name: string;
	ours: readonly number[];
	theirs: readonly number[];
	/** How many digits stand after the point. */
	digits?: number;
	/** What the design asks for, in words. */
	budget?: string;
}

/** A number as tables show it, with commas; what could not be measured is a dash. */
export const figure = (value: number, digits = 0) =>
	Number.isFinite(value) ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }) : '—';

/** A table as lines of text: the first column from the left, the others to the right. */
export function layoutTable(head: readonly string[], rows: readonly (readonly string[])[]) {
	const lines = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
	const row = (line: readonly string[]) =>
		widths
			.map((width, column) => (column === 0 ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width)))
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '─'.repeat(width)).join('  ');
	return [row(head), rule, ...rows.map(row)].join('\n');
}

/** The medians of both sites side by side, with their ratio and the budget. */
export function compareTable(title: string, measures: readonly Measure[]) {
	return layoutTable(
		[title, 'ours', 'Starlight', 'ratio', 'budget'],
		measures.map(({ name, ours, theirs, digits, budget }) => {
			const [own, other] = [median(ours), median(theirs)];
			return [name, figure(own, digits), figure(other, digits), figure(ratio(own, other), 2), budget ?? ''];
		}),
	);
}
