/** What is stacked under one name; one value a year, null where there is none. */
export interface PanelLayer {
	name: string;
	/** “hot” is what the chart is about, “hatched” is taken off, “firm” and “soft” tell neighbours apart. */
	look: string;
	values: readonly (number | null)[];
	/** Its value in the last year, as written. */
	last: string;
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
	/** The year that stands out. */
	hot?: string | undefined;
	/** The pixels of one unit. */
	unit: number;
}
