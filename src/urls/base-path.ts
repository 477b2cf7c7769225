/** The base path from the environment, with a slash at both ends: `x` and `/x` become `/x/`. */
export function basePath(value: string | undefined) {
	const inner = (value ?? '').replace(/^\/+|\/+$/g, '');
	return inner ? `/${inner}/` : '/';
}
