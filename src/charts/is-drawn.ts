import type { Chart } from '../data/schemas.ts';

/** Kinds that are lists on the page: there is nothing of them to take away as a picture. */
const LISTED: ReadonlySet<Chart['kind']> = new Set(['timeline']);

/** Whether a chart is a drawing, and so can be had as one. */
export const isDrawn = ({ kind }: Pick<Chart, 'kind'>) => !LISTED.has(kind);
