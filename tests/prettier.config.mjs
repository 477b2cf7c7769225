/**
 * How the code is laid out. `.astro` and `.mdx` are left out: Prettier puts spaces between inline elements there,
 * which readers would see before the numbers of sources.
 */
export default {
	useTabs: true,
	singleQuote: true,
	printWidth: 140,
};
