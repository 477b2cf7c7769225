import { withPdf } from '../config.ts';
import type { BuiltSite } from './built-site.ts';
import { writeCards } from './exports/write-cards.ts';
import { writeCharts } from './exports/write-charts.ts';
import { writeEpub } from './exports/write-epub.ts';
import { writeMarkdown } from './exports/write-markdown.ts';
import { writePdf } from './exports/write-pdf.ts';
import { checkLinks } from './links/check-links.ts';
import { writeSearch } from './pagefind/write-search.ts';
import { checkPermalinks } from './permalinks/check-permalinks.ts';
import { injectCsp } from './security/inject-csp.ts';
import { runSteps } from './steps.ts';
import { writeWorker } from './worker/write-worker.ts';

/** Completes what Astro built: Markdown exports, social cards, pictures of charts, the book as EPUB and, where asked for, PDF, search index, permalink and link checks, policy, offline worker. */
export const finishSite = (site: BuiltSite) =>
	runSteps(
		site,
		[writeMarkdown, writeCards, writeCharts, writeEpub, writeSearch],
		[checkPermalinks, ...(withPdf ? [writePdf] : []), checkLinks, injectCsp, writeWorker],
	);
