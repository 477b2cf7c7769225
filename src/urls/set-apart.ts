import { isEmbed } from './chart-files.ts';
import { isEdition } from './editions.ts';

/** Whether a page is kept but neither searched, mapped nor copied for offline use: editions, and charts to be framed. */
export const isSetApart = (path: string) => isEdition(path) || isEmbed(path);
