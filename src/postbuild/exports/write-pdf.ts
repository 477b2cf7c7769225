import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { bookPaths } from '../../exports/book/book-files.ts';
import { printBook } from '../../exports/book/pdf/print-book.ts';
import { launchOptions } from '../../lib/find-browser.ts';
import { siteName } from '../../site.ts';
import type { BuiltSite } from '../built-site.ts';
import { SiteServer } from '../site-server.ts';
import type { Step } from '../steps.ts';

/** Prints the whole work as a PDF book beside its page. */
export const writePdf = ({ folder }: BuiltSite): Step => ({
	async make() {
		const server = await new SiteServer(folder).open();
		const browser = await chromium.launch(launchOptions());
		try {
			const page = await browser.newPage({ serviceWorkers: 'block' });
			await page.goto(server.at('/all/'));
			writeFileSync(join(folder, bookPaths.pdf), await printBook(page, siteName));
		} finally {
			await browser.close();
			await server.close();
		}
	},
});
