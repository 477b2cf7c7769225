const pages = new Map<string, Promise<Document | null>>();

/** Has the browser fetch a page ahead, which it tells the server (`Sec-Purpose: prefetch`); the request that follows gets the same answer without the server. */
const prefetch = (address: string) =>
	new Promise<unknown>((resolve) => {
		const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: address });
		if (!link.relList.supports('prefetch')) return resolve(undefined);
		link.addEventListener('load', resolve);
		link.addEventListener('error', resolve);
		document.head.append(link);
	});

async function request(address: string) {
	await prefetch(address);
	return new Promise<Document | null>((resolve) => {
		const asked = new XMLHttpRequest();
		// Of the ways to make a document from text this one is open under Trusted Types; it runs no script.
		asked.responseType = 'document';
		asked.addEventListener('load', () => resolve(asked.status === 200 ? asked.responseXML : null));
		asked.addEventListener('error', () => resolve(null));
		asked.open('GET', address);
		asked.send();
	});
}

/** A page of the site as a document, fetched once; null where it cannot be had, and then the next call asks for it again. */
export async function fetchPage(address: string) {
	const asked = pages.get(address) ?? request(address);
	pages.set(address, asked);
	const page = await asked;
	if (!page) pages.delete(address);
	return page;
}
