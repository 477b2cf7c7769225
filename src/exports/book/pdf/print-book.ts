import type { Page } from 'playwright';
import { pageNumbers } from './page-numbers.ts';

/** The links of the contents; `data-page` is what print shows at their end. */
const CONTENTS = '#contents a[href^="#"]';

/** As wide as the numbers will be, so that they change no line when they come. */
const PLACEHOLDER = '000';

/**
 * Prints the page of the whole work as a tagged and outlined PDF whose contents name the pages.
 * Printed twice: the first tells on which page each chapter begins, and leaves out tags, which take most of the time.
 * @param page the page of the whole work, loaded
 * @param title the name of the PDF
 * @throws where an entry of the contents leads to no page
 */
export async function printBook(page: Page, title: string) {
	await page.evaluate(
		([links, placeholder, title]) => {
			document.title = title;
			for (const link of document.querySelectorAll(links)) link.setAttribute('data-page', placeholder);
		},
		[CONTENTS, PLACEHOLDER, title] as const,
	);
	const numbers = pageNumbers(await page.pdf({ preferCSSPageSize: true }));
	const lost = await page.evaluate(
		([links, numbers]) => {
			const pages = new Map(numbers);
			const lost: string[] = [];
			for (const link of document.querySelectorAll(links)) {
				const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
				const number = pages.get(id);
				if (number === undefined) lost.push(id);
				link.setAttribute('data-page', String(number ?? ''));
			}
			return lost;
		},
		[CONTENTS, [...numbers]] as const,
	);
	if (lost.length > 0) throw new Error(`The contents of the book lead to no page: ${lost.join(', ')}. Look into src/components/book/.`);
	return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}
