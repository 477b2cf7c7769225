import { ownAddress } from '../urls/clean-address.ts';

/** Shows another address of the page, without a new entry in the history. */
function show({ href }: URL) {
	if (href !== location.href) history.replaceState(history.state, '', href);
}

const own = () => ownAddress(location.href, import.meta.env.BASE_URL);

/** Takes out of the address what the page does not read. */
export const dropForeignParams = () => show(own());

/** Sets a parameter of the address, or takes it away where `value` is empty. */
export function setParam(name: string, value: string) {
	const address = own();
	if (value) address.searchParams.set(name, value);
	else address.searchParams.delete(name);
	show(address);
}

/** A parameter of the address; empty where it has none. */
export const param = (name: string) => new URLSearchParams(location.search).get(name) ?? '';
