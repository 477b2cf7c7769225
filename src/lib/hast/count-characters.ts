/** The characters of a text as a page shows it: any run of space is one. */
export const countCharacters = (text: string) => text.replaceAll(/\s+/g, ' ').trim().length;
