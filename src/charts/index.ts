import type { Chart } from '../data/schemas.ts';
import Hundred from './hundred/Hundred.astro';
import Bars from './bars/Bars.astro';
import Columns from './columns/Columns.astro';
import Layers from './layers/Layers.astro';
import Lines from './lines/Lines.astro';
import Multiples from './multiples/Multiples.astro';
import Panels from './panels/Panels.astro';
import Scatter from './scatter/Scatter.astro';
import Structures from './structures/Structures.astro';
import Timeline from './timeline/Timeline.astro';
import Purchases from './purchases/Purchases.astro';
import Comparison from './comparison/Comparison.astro';
import Diagram from './diagram/Diagram.astro';
import Auction from './auction/Auction.astro';
import Hundreds from './hundreds/Hundreds.astro';
import Cycle from './cycle/Cycle.astro';
import Targets from './targets/Targets.astro';
import Undrawn from './shared/Undrawn.astro';

/** The drawing of each kind of chart. */
export const drawings: Readonly<Record<Chart['kind'], typeof Undrawn>> = {
	hundred: Hundred,
	columns: Columns,
	panels: Panels,
	multiples: Multiples,
	lines: Lines,
	scatter: Scatter,
	bars: Bars,
	layers: Layers,
	structures: Structures,
	timeline: Timeline,
	purchases: Purchases,
	comparison: Comparison,
	diagram: Diagram,
	auction: Auction,
	hundreds: Hundreds,
	cycle: Cycle,
	targets: Targets,
};
