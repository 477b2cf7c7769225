import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a tool that only measures is installed: nothing of it belongs to this project. */
export const toolFolder = (name: string) => join('.cache/bench', name);

/**
 * Installs packages into a folder of their own, once.
 * @param dependencies the packages with their exact versions
 * @throws with a plain message where they cannot be had
 */
export async function installTool(name: string, dependencies: Readonly<Record<string, string>>) {
	const folder = toolFolder(name);
	const file = join(folder, 'package.json');
	const wanted = JSON.stringify({ name: `bench-${name}`, private: true, type: 'module', dependencies }, null, '\t');
	const installed = Object.keys(dependencies).every((each) => existsSync(join(folder, 'node_modules', each)));
	if (installed && readFileSync(file, 'utf8') === wanted) return;
	console.log(`Installing ${Object.keys(dependencies).join(', ')} into ${folder} …`);
	await mkdir(folder, { recursive: true });
	await writeFile(file, wanted);
	const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: folder,
		stdio: 'inherit',
	});
	if (status !== 0) throw new Error(`${name} could not be installed into ${folder}: npm needs the network or its cache.`);
}
