/** A heading of a page, as the Markdown engine reports it. */
export interface Heading {
	depth: number;
	slug: string;
	text: string;
}
