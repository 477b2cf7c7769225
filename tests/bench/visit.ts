import type { Browser } from '@playwright/test';
import { z } from 'zod';
import { freshPage } from './browser.ts';
import type { Conditions } from './conditions.ts';
import type { PackedServer } from './packed-server.ts';

/** What a first visit to a page costs. */
export interface Visit {
	/** Bytes of the page itself, as sent. */
	document: number;
	/** Bytes of everything fetched before the reader does anything. */
	bytes: number;
	requests: number;
	/** Bytes of the scripts among them; what stands in the page counts with the page. */
	script: number;
	/** The sum of the layout shifts. */
	shift: number;
	/** Milliseconds. */
	blocking: number;
	/** Milliseconds until the largest part is painted. */
	paint: number;
}

/** How long a page is watched after its network has come to rest, in milliseconds. */
const WATCH = 1_500;

const timings = z.object({ shift: z.number(), blocking: z.number(), paint: z.number() });

/** Runs in the page before anything else. */
function watchTimings() {
	const timings = { shift: 0, blocking: 0, paint: 0 };
	Reflect.set(window, 'benchTimings', timings);
	const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	watch('layout-shift', (entry) => (timings.shift += Number(Reflect.get(entry, 'value'))));
	watch('longtask', ({ duration }) => (timings.blocking += Math.max(0, duration - 50)));
	watch('largest-contentful-paint', ({ startTime }) => (timings.paint = startTime));
}

/** Opens a page for the first time and waits until it has come to rest. */
export async function visit(browser: Browser, server: PackedServer, path: string, conditions: Conditions): Promise<Visit> {
	const page = await freshPage(browser, conditions, watchTimings);
	const from = server.answered.length;
	await page.goto(server.at(path), { waitUntil: 'load' });
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(WATCH);
	const measured = timings.parse(await page.evaluate(() => Reflect.get(window, 'benchTimings')));
	await page.context().close();
	const answered = server.answered.slice(from);
	const sum = (files: typeof answered) => files.reduce((total, { bytes }) => total + bytes, 0);
	return {
		document: sum(answered.slice(0, 1)),
		bytes: sum(answered),
		requests: answered.length,
		script: sum(answered.filter(({ type }) => type === 'text/javascript')),
		...measured,
	};
}
