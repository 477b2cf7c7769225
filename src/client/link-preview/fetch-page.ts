const pages = new Map<string, Promise<Document | null>>();

type Parser = (html: string, options: object) => unknown;

const isParser = (value: unknown): value is Parser => typeof value === 'function';

/** The Sanitizer API’s parser, where the browser has it: a way under Trusted Types to make a document from text. */
const parseHTML: unknown = Reflect.get(Document, 'parseHTML');

/** Fetches a page ahead, which the browser tells the server (`Sec-Purpose: prefetch`), and reads it from the browser’s cache. */
async function prefetch(address: string, parse: Parser) {
	const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: address });
	await new Promise((resolve) => {
		link.addEventListener('load', resolve);
		link.addEventListener('error', resolve);
		document.head.append(link);
	});
	const answer = await fetch(address, { cache: 'force-cache' });
	const page: unknown = answer.ok ? parse.call(Document, await answer.text(), { sanitizer: {} }) : undefined;
	return page instanceof Document ? page : null;
}

/** The same for other browsers, in a request of its own; it runs no script either. */
const request = (address: string) =>
	new Promise<Document | null>((resolve) => {
		const asked = new XMLHttpRequest();
		asked.responseType = 'document';
		asked.addEventListener('load', () => resolve(asked.status === 200 ? asked.responseXML : null));
		asked.addEventListener('error', () => resolve(null));
		asked.open('GET', address);
		asked.send();
	});

/** A page of the site as a document, fetched once; null where it cannot be had, and then the next call asks for it again. */
export async function fetchPage(address: string) {
	const asked = pages.get(address) ?? (isParser(parseHTML) ? prefetch(address, parseHTML).catch(() => null) : request(address));
	pages.set(address, asked);
	const page = await asked;
	if (!page) pages.delete(address);
	return page;
}
