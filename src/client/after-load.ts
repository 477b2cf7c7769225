import './toc-highlight.ts';

/** What a page has that works without script, and better with it, each fetched only for pages that have it. */
const enhance = (selector: string, load: () => Promise<unknown>) => {
	if (document.querySelector(selector)) void load().catch(() => undefined);
};

enhance('main tbody > tr:nth-child(11)', () => import('./sort-tables.ts'));
enhance('list-filter', () => import('./elements/list-filter.ts'));
enhance('copy-picture', () => import('./elements/copy-picture.ts'));
