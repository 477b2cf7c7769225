/** A passage in quotation marks with the reference to what it is from, on one line. Quotation marks inside it become single ones. */
export function quotation(passage: string, reference: string) {
	const words = passage.replace(/\s+/g, ' ').trim();
	return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}” ${reference}`;
}
