import { partIds, sectionIds } from '../outline.ts';

/** The pages that are no sections. */
export const otherPages = ['/', '/search/', '/all/', '/data/', '/data/explore/'] as const;

/** The address of every page below the site's root. */
export const pageAddresses: ReadonlySet<string> = new Set([...otherPages, ...[...partIds, ...sectionIds].map((id) => `/${id}/`)]);
