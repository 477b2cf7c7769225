import { library } from '../../data/library.ts';
import { address } from '../../urls/address.ts';
import { sectionIds } from '../../outline.ts';
import { getSections } from '../../data/sections/sections.ts';
import { makeDatasets } from './datasets.ts';
import { placesOf } from './places.ts';

async function make() {
	return makeDatasets({ library, addressOf: address, sections: sectionIds, places: placesOf(await getSections()) });
}

let made: ReturnType<typeof make> | undefined;

/** Everything that can be taken away from this site, made once. */
export const getDatasets = () => (made ??= make());
