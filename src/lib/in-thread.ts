import { Worker } from 'node:worker_threads';

/**
 * Runs a file in a thread of its own, so that a second processor works as well.
 * @param task what it finds as `workerData`: it is copied
 * @throws what the file throws
 */
export const inThread = (file: URL, task: unknown) =>
	new Promise<void>((resolve, reject) => {
		const thread = new Worker(file, { workerData: task });
		thread.once('error', reject);
		thread.once('exit', () => resolve());
	});
