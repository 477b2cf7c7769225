import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Moves a finished folder to the place of another, also on another disk. Without a finished folder, the old one stays. */
export async function replaceFolder(finished: string, folder: string) {
	const next = `${folder}.next`;
	await mkdir(dirname(folder), { recursive: true });
	await rm(next, { recursive: true, force: true });
	// A copy first: a rename fails between disks, and a failed copy leaves the old folder alone.
	await cp(finished, next, { recursive: true, preserveTimestamps: true });
	await rm(folder, { recursive: true, force: true });
	await rename(next, folder);
	await rm(finished, { recursive: true });
}
