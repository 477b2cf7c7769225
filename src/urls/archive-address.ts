/** Where a public archive lists its copies of an address. */
export const archiveAddress = (url: string) => `https://web.archive.org/web/*/${url}`;
