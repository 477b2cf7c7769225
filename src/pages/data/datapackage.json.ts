import type { APIRoute } from 'astro';
import { name, version } from '../../../package.json';
import { library } from '../../data/library.ts';
import { dataPackage } from '../../exports/data/data-package.ts';
import { getDatasets } from '../../exports/data/site-datasets.ts';
import { address } from '../../urls/address.ts';
import { getLastReview } from '../../data/sections/sections.ts';
import { siteDescription, siteName } from '../../site.ts';

export const GET: APIRoute = async () =>
	Response.json(
		dataPackage({
			datasets: await getDatasets(),
			name,
			title: siteName,
			description: `${siteDescription} All data of the site: the lists behind it, and the numbers of each chart and table, one row for each cell, with unit, period and sources.`,
			version,
			reviewed: await getLastReview(),
			sources: library.sources,
			addressOf: address,
		}),
	);
