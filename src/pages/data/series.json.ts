import type { APIRoute } from 'astro';
import { annualSeries } from '../../data/annual-series.ts';
import { library } from '../../data/library.ts';

export const GET: APIRoute = () => Response.json(annualSeries(library.series));
