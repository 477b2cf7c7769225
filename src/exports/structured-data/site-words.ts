import { address } from '../../urls/address.ts';
import { siteDescription, siteName } from '../../site.ts';
import type { SiteWords } from './site-nodes.ts';

/** What every page of this site says of the site. */
export const siteWords: SiteWords = { name: siteName, description: siteDescription, addressOf: address };
