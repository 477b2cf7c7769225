import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const isFromAnotherDisk = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EXDEV';

/** Moves a folder, also to another disk, where it is whole only when the promise is kept. */
async function move(from: string, to: string) {
	try {
		await rename(from, to);
	} catch (error) {
		if (!isFromAnotherDisk(error)) throw error;
		await cp(from, to, { recursive: true, preserveTimestamps: true });
		await rm(from, { recursive: true });
	}
}

/** The names, hidden beside a folder, of the one that is to follow it and of the one that it has followed. */
function neighbours(folder: string) {
	const beside = (word: string) => join(dirname(folder), `.${basename(folder)}.${word}`);
	return { next: beside('next'), last: beside('last') };
}

/** Brings back a folder that was being replaced when the machine stopped. */
export async function restoreFolder(folder: string) {
	const { last } = neighbours(folder);
	if (!existsSync(folder) && existsSync(last)) await rename(last, folder);
}

/** Puts a finished folder in the place of another in two renames; should the second fail, the old folder stands again. */
export async function replaceFolder(finished: string, folder: string) {
	const { next, last } = neighbours(folder);
	await restoreFolder(folder);
	await mkdir(dirname(folder), { recursive: true });
	for (const old of [next, last]) await rm(old, { recursive: true, force: true });
	await move(finished, next);
	try {
		// One straight after the other: in between there is no site.
		if (existsSync(folder)) renameSync(folder, last);
		renameSync(next, folder);
	} finally {
		await restoreFolder(folder);
	}
	await rm(last, { recursive: true, force: true });
}
