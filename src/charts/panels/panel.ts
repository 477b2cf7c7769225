import type { Look } from '../shared/looks.ts';

/** What is stacked under one name; one value a year, null where there is none. */
export interface PanelLayer {
	name: string;
	look: Look;
	values: readonly (number | null)[];
	/** Its value in the last year, as written. */
	last: string;
	/** Its value in the first year, written at the left of a stack that is named at the right. */
	first?: string;
}

/** Columns of some years on an axis that all panels share. */
export interface Panel {
	name: string;
	/** What is to be known of its gaps. */
	note: string;
	years: readonly string[];
	/** Several are stacked and named; a single one has its figures over the columns. */
	layers: readonly PanelLayer[];
	/** Each year’s figure as written: of the single layer, or of all layers together. */
	figures: readonly (string | null)[];
	/** What the figures under a stack are. */
	totals: string;
	/** Of a single layer, the year that stands out. */
	latest?: string | undefined;
	/** Causes, by year. */
	annotations: readonly { at: string; words: string }[];
	/** The pixels of one unit. */
	unit: number;
}
