import type { AskedPoint, AskedSeries } from './asked-series.ts';
import { formatFigure } from '../../data/numbers/format-value.ts';

/** A figure that was computed, with all that a reader needs to check it. */
export interface Figured {
	/** What was computed, with its period. */
	label: string;
	/** The result, shown large. */
	head: string;
	/** The result in words; may be empty. */
	text: string;
	workings: string;
	/** The figures that went into it, each with the id of its fact. */
	figures: readonly { text: string; id: string }[];
	/** Titles of sources, and what is counted where the labels do not say it. */
	sources: readonly string[];
	scope?: string;
}

/** A question back, with queries that each have an answer. */
export interface Choice {
	question: string;
	choices: readonly string[];
}

export type Reply = Figured | Choice;

/** A year of a series as readers say it. */
export const periodOf = ({ calendar }: Pick<AskedSeries, 'calendar'>, year: number) => `${calendar} ${year}`;

/** A figure in full with its name: “Revenue, fiscal 2022: RMB 853,062 million”. */
const nameFigure = (series: AskedSeries, point: AskedPoint) => ({
	text: `${series.label}, ${periodOf(series, point.year)}: ${formatFigure({ value: point.value, unit: series.unit }, 'full')}`,
	id: point.id,
});

/** What a result rests on, from the figures that went into it. */
export function restsOn(...used: readonly (readonly [AskedSeries, AskedPoint])[]): Pick<Figured, 'figures' | 'sources' | 'scope'> {
	const scopes = [...new Set(used.flatMap(([, { scope }]) => scope ?? []))];
	return {
		figures: used.map(([series, point]) => nameFigure(series, point)),
		sources: [...new Set(used.map(([, { source }]) => source))],
		...(scopes.length > 0 ? { scope: scopes.join('; ') } : {}),
	};
}

/** At most so many choices are offered. */
const MOST = 3;

/** A question back; choices that read the same are one. */
export const ask = (question: string, choices: readonly string[]): Choice => ({ question, choices: [...new Set(choices)].slice(0, MOST) });

/** What is asked where several series of a year bear a name. */
export const SEVERAL = 'It was counted in several ways. Which?';

/** Names that keep their capital inside a sentence. */
const NAMES = /^(?:Alibaba|Alipay|Amazon|Ant|Cainiao|China|Freshippo|Singles|Taobao|Tmall)\b/;

/** A label as it stands inside a sentence. */
export const lower = (label: string) =>
	/^[A-Z][a-z]+(?:$|,| [a-z(])/.test(label) && !NAMES.test(label) ? `${label[0]?.toLowerCase()}${label.slice(1)}` : label;
