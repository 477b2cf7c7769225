import { startBrowser } from './browser.ts';
import { LOCAL } from './conditions.ts';
import { PackedServer } from './packed-server.ts';
import { OURS, search } from './search-session.ts';
const server = await PackedServer.open(process.argv[2] ?? 'dist');
const browser = await startBrowser();
for (const q of ['gmv', 'cainiao', 'flywheel', 'cloud revenue', 'net income', 'core values', 'taobao', 'cash conversion']) {
	const s = await search(browser, server, OURS, [q], LOCAL, true);
	console.log(q, s.bytes + s.early, s.kinds, s.requests, Math.round(s.reach));
}
await browser.close();
process.exit(0);
