import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsIn } from '../../lib/html-tree.ts';
import type { BuiltPage } from '../../lib/built-page.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';

/** A link of a page to somewhere in the site. */
interface InnerLink {
	href: string;
	path: string;
	fragment: string;
}

/** The links of a page that stay within the site, with addresses below its root. */
export function innerLinks({ path, tree }: Pick<BuiltPage, 'path' | 'tree'>, base: string): InnerLink[] {
	const root = new URL(base, 'http://site.invalid');
	const here = new URL(path.slice(1), root);
	return elementsIn(tree, '[href]').flatMap(({ attribs: { href = '', rel } }) => {
		const url = new URL(href, here);
		if (url.origin !== root.origin || rel === 'external') return [];
		if (!url.pathname.startsWith(base)) return [{ href, path: '', fragment: '' }];
		return [{ href, path: `/${decodeURIComponent(url.pathname.slice(base.length))}`, fragment: decodeURIComponent(url.hash.slice(1)) }];
	});
}

/** The file that a page was written in; the front page, the book and others have none. */
const fileOf = (path: string) => `content/${path.replaceAll('/', '')}.mdx`;

const isWritten = (path: string) => existsSync(fileOf(path));

/** Names the place where a writer typed a dead link, as near as it can be found. */
function placeOf(path: string, href: string, base: string) {
	const file = fileOf(path);
	if (!isWritten(path)) return `the page ${path}`;
	const typed = href.startsWith(base) ? href.slice(base.length - 1) : href;
	const line =
		readFileSync(file, 'utf8')
			.split('\n')
			.findIndex((text) => text.includes(typed)) + 1;
	return line > 0 ? `${file}:${line}` : file;
}

/** What a page is asked for, and what it asks for of others. */
interface Linked {
	page: string;
	ids: ReadonlySet<string>;
	links: readonly InnerLink[];
}

/** @throws on a link to a page or a fragment that does not exist */
function checkPage({ page, links }: Linked, pages: ReadonlyMap<string, Linked>, { folder, base }: BuiltSite) {
	for (const { href, path, fragment } of links) {
		const target = pages.get(path)?.ids;
		if (!target && !(path && existsSync(join(folder, path)))) {
			throw new Error(`${placeOf(page, href, base)}: The link “${href}” leads nowhere. Correct the address.`);
		}
		if (target && fragment && !target.has(fragment)) {
			throw new Error(
				`${placeOf(page, href, base)}: The link “${href}” leads to a page without “#${fragment}”. Use the id of a heading, table, chart or term there.`,
			);
		}
	}
}

/** Stops the build on a link of the site to a page or a fragment that does not exist. */
export function checkLinks(site: BuiltSite): Step {
	const pages = new Map<string, Linked>();
	return {
		take(page) {
			const links = new Map(innerLinks(page, site.base).map((link) => [link.href, link]));
			pages.set(page.path, { page: page.path, ids: page.ids, links: [...links.values()] });
		},
		async make() {
			const all = [...pages.values()];
			// The book repeats what the sections say: a fault is reported for the file that it was written in.
			for (const page of [...all.filter(({ page }) => isWritten(page)), ...all.filter(({ page }) => !isWritten(page))])
				checkPage(page, pages, site);
		},
	};
}
