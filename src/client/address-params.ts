/**
 * Sets a parameter of the address, or takes it away where `value` is empty, without a new entry in the history.
 * Addresses that readers copy from the page leave parameters out: see `urls/clean-address.ts`.
 */
export function setParam(name: string, value: string) {
	const address = new URL(location.href);
	if (value) address.searchParams.set(name, value);
	else address.searchParams.delete(name);
	if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** A parameter of the address; empty where it has none. */
export const param = (name: string) => new URLSearchParams(location.search).get(name) ?? '';
