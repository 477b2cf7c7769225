/** The looks of marks, by what they mean, as utilities. */
export const looks = {
	/** The latest value, or the one thing that a chart is about. */
	accent: 'fill-ink',
	/** The rest, beside which something is shown. */
	soft: 'fill-edge',
	firm: 'fill-bar',
	/** Computed, or of another kind. */
	hollow: 'fill-paper stroke-edge',
	/** With `fill="url(#…-h)"`, see `Frame.astro`. */
	hatched: 'stroke-edge',
	flow: 'fill-flow stroke-edge stroke-thin',
	/** A flow that stands out. */
	accentFlow: 'fill-edge stroke-edge stroke-thin',
	/** Not the group’s own. */
	apart: 'fill-none stroke-edge [stroke-dasharray:4_3]',
	line: 'fill-none stroke-line stroke-muted',
	softLine: 'fill-none stroke-line stroke-edge',
	accentLine: 'fill-none stroke-line stroke-ink',
	/** One hue for each business; what belongs to none of them is `others`. */
	china: 'fill-china',
	instant: 'fill-instant',
	abroad: 'fill-abroad',
	cloud: 'fill-cloud',
	logistics: 'fill-logistics',
	media: 'fill-media',
	others: 'fill-edge',
	/** What revenue goes into: cost, marketing, development, administration and the rest, what is left. */
	spent: 'fill-spent',
	chosen: 'fill-chosen',
	built: 'fill-built',
	rest: 'fill-flow',
	kept: 'fill-kept',
} as const;

export type Look = keyof typeof looks;

/** Lines in the colours of looks that are filled. */
export const lineLooks: Partial<Record<Look, string>> = {
	accent: 'stroke-ink',
	soft: 'stroke-edge',
	china: 'stroke-china',
	instant: 'stroke-instant',
	abroad: 'stroke-abroad',
	cloud: 'stroke-cloud',
	chosen: 'stroke-chosen',
	kept: 'stroke-kept',
};

const known: ReadonlySet<string> = new Set(Object.keys(looks));

/** Whether a word of the data names a look. */
export const isLook = (word: string): word is Look => known.has(word);
