import { existsSync, globSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDate } from '../../data/sections/format-date.ts';
import { latest, reviewDates } from '../../data/sections/review-dates.ts';
import { chartDrawings } from '../../exports/charts/chart-drawing.ts';
import { chartWords } from '../../exports/charts/chart-words.ts';
import { drawPng } from '../../exports/charts/draw-png.ts';
import { standaloneSvg } from '../../exports/charts/standalone-svg.ts';
import { buildCache, keepResult } from '../../lib/build-cache.ts';
import { sectionIds } from '../../outline.ts';
import { chartFiles } from '../../urls/chart-files.ts';
import { pageOf } from '../../urls/page-of.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';

/** What decides how a picture looks, beside what is in it. */
const MAKERS = [...globSync('src/exports/charts/*.ts').sort(), 'src/styles/tokens.css', 'package-lock.json'];

/** The page that repeats all charts under other ids. */
const BOOK = '/all/';

/** Writes each chart as SVG, and as PNG in both themes, from the page that shows it first in reading order. */
export function writeCharts({ folder, base, origin }: BuiltSite): Step {
	const reviewed = reviewDates(sectionIds);
	const pages = new Map<string, string>();
	return {
		take({ path, html }) {
			if (path !== BOOK && html.includes('<figure')) pages.set(path, html);
		},
		async make() {
			const { fileFor } = buildCache('charts', MAKERS);
			await mkdir(join(folder, 'charts'), { recursive: true });
			const place = `${origin.replace(/^https?:\/\//, '')}${base}`;
			const written = new Set<string>();
			for (const path of [...sectionIds.map((id) => `/${id}/`), ...[...pages.keys()].sort()]) {
				const html = pages.get(path);
				if (html === undefined) continue;
				pages.delete(path);
				const day = formatDate(new Date(reviewed.get(pageOf(path, '/').name) ?? latest(reviewed.values())));
				for (const drawing of chartDrawings(html)) {
					if (written.has(drawing.id)) continue;
					written.add(drawing.id);
					const words = chartWords(drawing.id, `${place}${path.slice(1)}#${drawing.id}`, day);
					const files = chartFiles(drawing.id);
					await writeFile(join(folder, files.svg), standaloneSvg(drawing, words, 'light'));
					for (const theme of ['light', 'dark'] as const) {
						const svg = standaloneSvg(drawing, words, theme);
						const file = fileFor(svg, '.png');
						if (!existsSync(file)) keepResult(file, drawPng(svg));
						await copyFile(file, join(folder, files[theme]));
					}
				}
			}
		},
	};
}
