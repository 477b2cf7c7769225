import { z } from 'zod';

/** A sentence of one page that links to a section, or to a place in it. */
export const mention = z.strictObject({
	/** The id of the section that it links to. */
	to: z.string(),
	/** At most `SENTENCE` characters, with an ellipsis where it was cut. */
	sentence: z.string(),
});

export type Mention = z.infer<typeof mention>;

/** What the plugins `findMentions` and `countTerms` leave in the frontmatter of a page. */
export const pageMentions = z.object({
	mentions: z.array(mention),
	/** How often the page uses each glossary term that it uses. */
	termUses: z.record(z.string(), z.number()),
});
