const pages = new Map<string, Promise<Document | null>>();

function request(address: string) {
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

/** A page of the site as a document, fetched once; null where it cannot be had, and then it is asked for again the next time. */
export async function fetchPage(address: string) {
	const asked = pages.get(address) ?? request(address);
	pages.set(address, asked);
	const page = await asked;
	if (!page) pages.delete(address);
	return page;
}
