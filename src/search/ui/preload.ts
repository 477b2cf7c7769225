const asked = new Set<string>();

/** Begins to fetch a file that the search will ask for, and asks for each once. @param file its address below that of the site */
export function preload(file: string) {
	if (asked.has(file)) return;
	asked.add(file);
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: import.meta.env.BASE_URL.replace(/\/?$/, '/') + file });
	document.head.append(link);
}
