/** The looks of marks, by what they mean, as utilities. */
export const looks = {
	/** The one thing that a chart is about. */
	accent: 'fill-note',
	firm: 'fill-bar',
	/** Computed, or of another kind. */
	hollow: 'fill-paper stroke-bar',
	/** The rest, beside which something is shown. */
	soft: 'fill-edge',
	/** With `fill="url(#…-h)"`, see `Frame.astro`. */
	hatched: 'stroke-edge',
	flow: 'fill-flow stroke-edge stroke-thin',
	accentFlow: 'fill-flow-accent stroke-edge stroke-thin',
	/** Not the group’s own. */
	apart: 'fill-none stroke-note [stroke-dasharray:4_3]',
	line: 'fill-none stroke-line stroke-muted',
	softLine: 'fill-none stroke-line stroke-edge',
	accentLine: 'fill-none stroke-line stroke-note',
} as const;

export type Look = keyof typeof looks;
