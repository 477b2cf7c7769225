import { PackedServer } from './packed-server.ts';
import { buildStarlight } from './starlight.ts';

/** The site and its peer, served side by side. */
export interface Sites {
	ours: PackedServer;
	theirs: PackedServer;
}

/** Builds the peer of the built site, serves both while something is measured, and closes them after. */
export async function withSites<T>(site: string, measure: (sites: Sites) => Promise<T>) {
	const ours = await PackedServer.open(site);
	const theirs = await PackedServer.open(await buildStarlight(site));
	try {
		return await measure({ ours, theirs });
	} finally {
		await Promise.all([ours.close(), theirs.close()]);
	}
}
