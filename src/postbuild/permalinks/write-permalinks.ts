import { writeFile } from 'node:fs/promises';
import { addressesOf, mergePublished, PUBLISHED_FILE, readPublished } from '../../urls/permalinks/published.ts';
import { outDir as folder } from '../../config.ts';
import { builtAddresses } from './built-addresses.ts';

/** Adds the addresses of the built site to the list of those that must never disappear. */
const before = readPublished();
const built = await builtAddresses(folder);
if (Object.keys(built.pages).length === 0) {
	console.error(`${folder}/: there is no built site to take addresses from. Run npm run build first.`);
	process.exit(1);
}
const after = mergePublished(before, built);
await writeFile(PUBLISHED_FILE, `${JSON.stringify(after, null, '\t')}\n`);
const [old, now] = [addressesOf(before).length, addressesOf(after).length];
console.log(`${PUBLISHED_FILE}: ${now} addresses, ${now - old} of them new.`);
