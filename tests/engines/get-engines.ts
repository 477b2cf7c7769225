import { execSync } from 'node:child_process';
import { engines } from './engines.ts';

function install(packages: readonly string[]) {
	try {
		execSync(`apt-get update && apt-get install --yes --no-install-recommends ${packages.join(' ')}`, { stdio: 'inherit' });
	} catch {
		console.log('That did not work.');
	}
}

/** Installs the engines that are missing, and says of each whether it is there. @throws if none is to be had */
export function getEngines() {
	for (const { name, packages, isThere } of engines) {
		if (isThere()) continue;
		console.log(`${name} is not there. Trying Debian’s packages: ${packages.join(', ')}`);
		install(packages);
	}
	for (const { name, packages, isThere } of engines)
		console.log(isThere() ? `${name}: there` : `${name}: NOT TESTED, for it could not be had. Install ${packages.join(' and ')}.`);
	if (!engines.some(({ isThere }) => isThere())) throw new Error('None of the engines could be had, so nothing can be tested in them.');
}

if (import.meta.main) getEngines();
