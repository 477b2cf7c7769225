import type { Picture } from '../../data/schemas.ts';
import Bars from './Bars.astro';
import Columns from './Columns.astro';
import Layers from './Layers.astro';
import Panels from './Panels.astro';
import Sankey from './Sankey.astro';
import ShareBar from './ShareBar.astro';
import ShareStacks from './ShareStacks.astro';
import Structures from './Structures.astro';
import Timeline from './Timeline.astro';
import Purchases from './Purchases.astro';
import Comparison from './Comparison.astro';
import Loop from './Loop.astro';
import Cycle from './Cycle.astro';
import Targets from './Targets.astro';
import Undrawn from './Undrawn.astro';

/** The drawing of each kind of picture. */
export const drawings: Readonly<Record<Picture['kind'], typeof Undrawn>> = {
	sankey: Sankey,
	columns: Columns,
	panels: Panels,
	shares: ShareStacks,
	bars: Bars,
	'share-bar': ShareBar,
	layers: Layers,
	structures: Structures,
	timeline: Timeline,
	purchases: Purchases,
	comparison: Comparison,
	loop: Loop,
	cycle: Cycle,
	targets: Targets,
};
