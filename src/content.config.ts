import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/** One section of the site. Strict: a misspelt key stops the build. */
const section = z.strictObject({
	title: z.string().max(60),
	/** Shorter, for menus. */
	nav: z.string().max(30).optional(),
	/** One sentence, shown to search engines and in lists. */
	summary: z.string().min(40).max(160),
	/** When somebody last held the page against its sources. */
	reviewed: z.coerce.date(),
	/** Everyday words for the subject that the text does not use, for search. */
	keywords: z.array(z.string()).default([]),
});

export const collections = {
	sections: defineCollection({
		loader: glob({ base: './content', pattern: ['*.mdx', '!front.mdx'] }),
		schema: section,
	}),
	/** The front page. */
	front: defineCollection({
		loader: glob({ base: './content', pattern: 'front.mdx' }),
		schema: section,
	}),
};
