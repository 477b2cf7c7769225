import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, type BuiltSite, readPages } from './built-site.ts';

/** A link of a page to somewhere in the site. */
interface InnerLink {
	href: string;
	path: string;
	fragment: string;
}

/** The links of a page that stay within the site, with addresses below its root. */
export function innerLinks({ path, document }: BuiltPage, base: string): InnerLink[] {
	const root = new URL(base, 'http://site.invalid');
	const here = new URL(path.slice(1), root);
	return [...document.querySelectorAll('[href]')].flatMap((element) => {
		const href = element.getAttribute('href') ?? '';
		const url = new URL(href, here);
		if (url.origin !== root.origin || element.getAttribute('rel') === 'external') return [];
		if (!url.pathname.startsWith(base)) return [{ href, path: '', fragment: '' }];
		return [{ href, path: `/${decodeURIComponent(url.pathname.slice(base.length))}`, fragment: decodeURIComponent(url.hash.slice(1)) }];
	});
}

/** The file that a page was written in; the front page, the book and others have none. */
const fileOf = ({ path }: BuiltPage) => `content/${path.replaceAll('/', '')}.mdx`;

const isWritten = (page: BuiltPage) => existsSync(fileOf(page));

/** Names the place where a writer typed a dead link, as near as it can be found. */
function placeOf(page: BuiltPage, href: string, base: string) {
	const file = fileOf(page);
	if (!isWritten(page)) return `the page ${page.path}`;
	const typed = href.startsWith(base) ? href.slice(base.length - 1) : href;
	const line =
		readFileSync(file, 'utf8')
			.split('\n')
			.findIndex((text) => text.includes(typed)) + 1;
	return line > 0 ? `${file}:${line}` : file;
}

/** Stops the build on a link of the site to a page or a fragment that does not exist. */
export async function checkLinks({ folder, base }: BuiltSite) {
	const pages = await readPages(folder);
	const ids = new Map(pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
	// The book repeats what the sections say: a fault is told of the file that it was written in.
	for (const page of [...pages.filter(isWritten), ...pages.filter((page) => !isWritten(page))]) {
		for (const { href, path, fragment } of innerLinks(page, base)) {
			const target = ids.get(path);
			if (!target && !(path && existsSync(join(folder, path)))) {
				throw new Error(`${placeOf(page, href, base)}: The link “${href}” leads nowhere. Correct the address.`);
			}
			if (target && fragment && !target.has(fragment)) {
				throw new Error(
					`${placeOf(page, href, base)}: The link “${href}” leads to a page without “#${fragment}”. Use the id of a heading, table, picture or term there.`,
				);
			}
		}
	}
}
