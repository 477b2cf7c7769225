const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site under its base path: `to('/glossary/', 'gmv')` → `/x/glossary/#gmv`. */
export function to(path: `/${string}`, fragment?: string) {
	return base + path + (fragment ? `#${fragment}` : '');
}
