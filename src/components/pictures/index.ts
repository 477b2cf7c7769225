import type { Picture } from '../../data/schemas.ts';
import Undrawn from './Undrawn.astro';

/** The drawing of each kind of picture. */
export const drawings: Readonly<Record<Picture['kind'], typeof Undrawn>> = {
	sankey: Undrawn,
	columns: Undrawn,
	panels: Undrawn,
	shares: Undrawn,
	bars: Undrawn,
	'share-bar': Undrawn,
	layers: Undrawn,
	structures: Undrawn,
	timeline: Undrawn,
	purchases: Undrawn,
	comparison: Undrawn,
	loop: Undrawn,
	cycle: Undrawn,
	targets: Undrawn,
};
