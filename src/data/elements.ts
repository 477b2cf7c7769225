import { z } from 'astro/zod';
import { cardIds } from './business-cards.ts';

const id = z.string();

/** An attribute without a value: `<Fact … abs />`. */
const flag = z.literal(true).optional();

/** What writers may use in MDX, and the attributes of each. Components add what the build fills in, such as the numbers of sources. */
export const elements = {
	AcquisitionTable: z.strictObject({}),
	BusinessCard: z.strictObject({ business: z.enum(cardIds) }),
	/** A chart is drawn for the whole width, too, where it is on a page without a margin for notes. */
	Chart: z.strictObject({ id, full: flag }),
	Cite: z.strictObject({
		/** Facts or sources, separated by spaces. */
		id,
	}),
	ClaimTable: z.strictObject({}),
	DataTable: z.strictObject({ id }),
	Example: z.strictObject({
		/** What is worked through, as a heading would say it. */
		title: z.string(),
	}),
	Fact: z.strictObject({
		id,
		/** `short` rounds for reading, `full` is as filed, `count` leaves out what is counted, `bare` is the number alone. */
		form: z.enum(['short', 'full', 'count', 'bare']).default('short'),
		/** Leaves the sign away, for “a loss of …”. */
		abs: flag,
		/** Leaves the source mark away, where the same source was marked a moment before. */
		nocite: flag,
	}),
	FactList: z.strictObject({}),
	FrontHero: z.strictObject({}),
	GlossaryList: z.strictObject({}),
	InShort: z.strictObject({}),
	KeyFigure: z.strictObject({
		title: z.string(),
		/** The fact shown; its sources are numbered with those of the page. */
		id,
		series: z.string(),
	}),
	KeyFigures: z.strictObject({ title: z.string() }),
	Note: z.strictObject({ title: z.string() }),
	PeopleTable: z.strictObject({}),
	PlatformTable: z.strictObject({}),
	Question: z.strictObject({
		title: z.string(),
		/** The address of the page, from the site’s root. */
		page: z.templateLiteral(['/', z.string()]),
	}),
	Questions: z.strictObject({ title: z.string() }),
	Shipped: z.strictObject({}),
	SourceCatalogue: z.strictObject({}),
	StartHere: z.strictObject({}),
	Term: z.strictObject({ id }),
} as const;

export type ElementName = keyof typeof elements;

export const isElement = (name: string): name is ElementName => Object.hasOwn(elements, name);
