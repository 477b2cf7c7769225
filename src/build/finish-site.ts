import type { BuiltSite } from './built-site.ts';
import { checkLinks } from './check-links.ts';
import { cutStyles } from './cut-styles.ts';
import { keepAddresses } from './keep-addresses.ts';
import { sealPages } from './seal-pages.ts';
import { writeCards } from './write-cards.ts';
import { writeSearch } from './write-search.ts';
import { writeTwins } from './write-twins.ts';
import { writeWorker } from './write-worker.ts';

/** What is made from the built pages, in order: each step may rest on the ones before it. */
const steps = [writeTwins, writeCards, keepAddresses, checkLinks, writeSearch, cutStyles, sealPages, writeWorker] satisfies ((
	site: BuiltSite,
) => Promise<void>)[];

/** Turns what Astro built into the whole site: search, twins, policy and the rest. */
export async function finishSite(site: BuiltSite) {
	for (const step of steps) await step(site);
}
