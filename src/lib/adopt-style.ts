/** Gives the page a style that few readers need: it comes with its script instead of with every page. */
export function adoptStyle(css: string) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
