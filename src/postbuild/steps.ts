import type { BuiltPage } from '../lib/built-page.ts';
import { type BuiltSite, eachPage } from './built-site.ts';

/** A step that makes something of the built pages. They pass it one by one and none is kept: a large site has more of them than a machine holds. */
export interface Step {
	/** Takes from a page what the step will need. */
	take?: (page: BuiltPage) => void;
	/** Makes its part of the site, once all pages have passed. */
	make: () => Promise<void>;
}

/** Prepares a step for a site. */
export type StepFor = (site: BuiltSite) => Step;

/**
 * Lets the pages of a site pass by its steps, which then make their parts.
 * @param beside steps that rest on nothing but the pages: they make their parts side by side
 * @param after steps that follow them in order: each may rest on what was made before
 */
export async function runSteps(site: BuiltSite, beside: readonly StepFor[], after: readonly StepFor[]) {
	const first = beside.map((prepare) => prepare(site));
	const then = after.map((prepare) => prepare(site));
	for await (const page of eachPage(site.folder)) for (const step of [...first, ...then]) step.take?.(page);
	await Promise.all(first.map((step) => step.make()));
	for (const step of then) await step.make();
}
