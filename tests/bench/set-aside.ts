import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const ASIDE = '.cache/bench/aside';

let count = 0;

/**
 * Takes a file or folder out of the way without deleting it: for minutes after many files were deleted, ext4 looks at each of their
 * places before it creates another, a millisecond for each file, and the build that happens to come next would pay for it.
 */
export async function setAside(path: string) {
	await mkdir(ASIDE, { recursive: true });
	try {
		await rename(path, join(ASIDE, `${process.pid}-${count++}`));
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
	}
}

/** Deletes what was set aside. */
export const clearAside = () => rm(ASIDE, { recursive: true, force: true });
