import { to } from './to.ts';

/** The permanent address of a place of the site, with the site's own: `address('/glossary/', 'gmv')`. */
export const address = (path: `/${string}`, fragment?: string) => new URL(to(path, fragment), import.meta.env.SITE).href;
