import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { bookPaths } from '../../exports/book/book-files.ts';
import { printBook } from '../../exports/book/pdf/print-book.ts';
import { launchOptions } from '../../lib/find-browser.ts';
import type { BuiltSite } from '../built-site.ts';
import { SiteServer } from '../site-server.ts';
import type { Step } from '../steps.ts';

/** Milliseconds that a browser may take for one printing: two hundred tagged pages take a busy machine minutes. */
const PATIENCE = 900_000;

/** Prints the whole work as a PDF book beside its page. */
export const writePdf = ({ folder }: BuiltSite): Step => ({
	async make() {
		const server = await new SiteServer(folder).open();
		const browser = await chromium.launch(launchOptions());
		try {
			const page = await browser.newPage({ serviceWorkers: 'block' });
			page.setDefaultTimeout(PATIENCE);
			await page.goto(server.at('/all/'));
			writeFileSync(join(folder, bookPaths.pdf), await printBook(page));
		} finally {
			await browser.close();
			await server.close();
		}
	},
});
