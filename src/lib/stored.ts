/** A value that the reader’s browser keeps, or undefined; storage may be blocked. */
export function readStored(name: string) {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a value, or forgets it; does nothing where storage is blocked or full. */
export function store(name: string, value: string | undefined) {
	try {
		if (value === undefined) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		return;
	}
}
