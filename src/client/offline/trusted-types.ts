/** The browser's Trusted Types, as far as this site uses them. */
interface PolicyFactory {
	createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => unknown;
}

import { base } from './site-cache.ts';

/** The only script that is started by its address: the worker that keeps the site for reading offline. */
export const WORKER = `${base}sw.js`;

const isFactory = (value: unknown): value is PolicyFactory => typeof value === 'object' && value !== null && 'createPolicy' in value;

const factory: unknown = Reflect.get(globalThis, 'trustedTypes');

// Where the browser asks for it, what a script may be started from is named here; markup made from text is refused, for no rule makes any.
if (isFactory(factory)) factory.createPolicy('default', { createScriptURL: (address) => (address === WORKER ? address : null) });
