import './toc-highlight.ts';

/** What a page has that works without script, and better with it, each fetched only for pages that have it. */
const enhance = (selector: string, load: () => Promise<unknown>) => {
	if (document.querySelector(selector)) void load().catch(() => undefined);
};

enhance('main tbody > tr:nth-child(11)', () => import('./sort-tables.ts'));
enhance('list-filter', () => import('./elements/list-filter.ts'));
enhance('nearest-pages', () => import('./elements/nearest-pages.ts'));
enhance('copy-picture', () => import('./elements/copy-picture.ts'));

// What another site has added to the address would be copied along with it.
if (location.search) void import('./address-params.ts').then(({ dropForeignParams }) => dropForeignParams()).catch(() => undefined);

// Who comes back from a hit finds the search as it was.
const left: unknown = history.state?.search;
if (typeof left === 'string') {
	searchKeys.typed ??= left;
	searchKeys.open?.();
}
