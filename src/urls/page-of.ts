/** A page of the site by the path it is served under: its address below the root, and its name, which is “index” for the front page. */
export function pageOf(pathname: string, base: string): { path: `/${string}`; name: string } {
	const inner = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\/+/, '');
	const name = inner.replace(/(?<=^|\/)\/+/g, '').replace(/(?:^|\/)index\.html$|\.html$|\/$/, '');
	return { path: name === '' ? '/' : `/${name}/`, name: name === '' ? 'index' : name };
}
