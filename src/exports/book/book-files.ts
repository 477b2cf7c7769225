import { withPdf } from '../../config.ts';

const NAME = '/alibaba-business-model';

/** The files of the whole work, by their paths below the root. */
export const bookPaths = { epub: `${NAME}.epub`, pdf: `${NAME}.pdf` } as const;

/** The files that this build makes: the PDF needs a browser. */
export const bookFiles = [
	{ path: bookPaths.epub, name: 'EPUB' },
	...(withPdf ? [{ path: bookPaths.pdf, name: 'PDF' } as const] : []),
] as const;
