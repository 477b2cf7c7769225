const KEY = 'searches';
const MOST = 5;

/** What was searched on this device, the latest first; nothing where storage is blocked. */
export function recentSearches(): string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

export function rememberSearch(query: string) {
	try {
		localStorage.setItem(KEY, JSON.stringify([query, ...recentSearches().filter((item) => item !== query)].slice(0, MOST)));
	} catch {
		// Storage may be blocked or full: then nothing is remembered.
	}
}

export function forgetSearches() {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Nothing was stored where storage is blocked.
	}
}
