import { relative } from 'node:path';
import type { Node } from 'unist';
import type { VFile } from 'vfile';

/**
 * Stops the build with a message for the writer: file and line, fault, mend.
 * @param below how many lines under the start of the node the fault stands
 */
export function failAt(file: VFile, node: Pick<Node, 'position'> | undefined, fault: string, mend: string, below = 0): never {
	const path = file.path ? relative(process.cwd(), file.path) : 'content';
	throw new Error(`${path}:${(node?.position?.start.line ?? 1) + below}: ${fault} ${mend}`);
}
