/** Opens the search over the page. */
export function openSearch(page: string) {
	location.assign(page);
}
