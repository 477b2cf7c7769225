/** How the code is laid out. */
export default {
	useTabs: true,
	singleQuote: true,
	printWidth: 140,
};
