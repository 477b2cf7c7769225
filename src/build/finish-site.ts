import type { BuiltSite } from './built-site.ts';
import { checkLinks } from './check-links.ts';
import { cutStyles } from './cut-styles.ts';
import { keepAddresses } from './keep-addresses.ts';
import { sealPages } from './seal-pages.ts';
import { runSteps } from './steps.ts';
import { writeCards } from './write-cards.ts';
import { writeSearch } from './write-search.ts';
import { writeTwins } from './write-twins.ts';
import { writeWorker } from './write-worker.ts';

/** Turns what Astro built into the whole site: search, twins, policy and the rest. */
export const finishSite = (site: BuiltSite) =>
	runSteps(site, [writeTwins, writeCards, writeSearch], [keepAddresses, checkLinks, cutStyles, sealPages, writeWorker]);
