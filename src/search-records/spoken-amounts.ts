import { formatNumber } from '../figures/format-figure.ts';

const SCALES = [
	['trillion', 1e12],
	['billion', 1e9],
	['million', 1e6],
] as const;

/**
 * How readers say an amount: 853,062 million as “853,062”, “853.1 billion” and “853 billion”.
 * @param unit as in the data, such as “RMB million” or “people”
 */
export function spokenAmounts(value: number, unit: string | null) {
	const written = unit?.match(/\b(million|billion)\b/)?.[1];
	const scale = SCALES.find(([word]) => word === written)?.[1] ?? 1;
	const amount = Math.abs(value * scale);
	const spoken = SCALES.flatMap(([word, size]) => {
		if (amount < size * 0.5) return [];
		return [0, 1, 2].map((digits) => `${formatNumber(amount / size, digits).replaceAll(',', '')} ${word}`);
	});
	return [...new Set([formatNumber(Math.abs(value), 2).replaceAll(',', ''), ...spoken.slice(0, 6)])];
}
