import type { BuiltSite } from './built-site.ts';
import { checkLinks } from './check-links.ts';
import { cutStyles } from './cut-styles.ts';
import { keepAddresses } from './keep-addresses.ts';
import { sealPages } from './seal-pages.ts';
import { writeCards } from './write-cards.ts';
import { writeSearch } from './write-search.ts';
import { writeTwins } from './write-twins.ts';
import { writeWorker } from './write-worker.ts';

/** What only reads the built pages: it is made side by side. */
const made = [writeTwins, writeCards, writeSearch];

/** What follows, in order: each step may rest on the ones before it. */
const steps = [keepAddresses, checkLinks, cutStyles, sealPages, writeWorker];

/** Turns what Astro built into the whole site: search, twins, policy and the rest. */
export async function finishSite(site: BuiltSite) {
	await Promise.all(made.map((make) => make(site)));
	for (const step of steps) await step(site);
}
