/** The address of the text of a section as it was reviewed on a day. */
export const editionPath = (section: string, date: string) => `/${section}/${date}/` as const;

const EDITION = /(?:^|\/)[a-z0-9-]+\/\d{4}-\d{2}-\d{2}\/(?:index\.html)?$/;

/** Whether an address or a built file is an edition: kept, but neither searched, mapped nor drawn. */
export const isEdition = (path: string) => EDITION.test(path);
