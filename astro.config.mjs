import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import tailwind from '@astrojs/tailwind';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { builtSearch } from './src/postbuild/pagefind/serve-built-index.ts';
import { datedSitemap } from './src/exports/sitemap.ts';
import { library } from './src/data/library.ts';
import { basePath as base, outDir, siteUrl } from './src/config.ts';
import { pageAddresses } from './src/urls/pages.ts';
import { checkElements } from './src/markdown/check-elements.ts';
import { checkFigures } from './src/markdown/check-figures.ts';
import { checkStructures } from './src/markdown/check-structures.ts';
import { columnClasses } from './src/markdown/column-classes.ts';
import { countTerms } from './src/markdown/count-terms.ts';
import { findMentions } from './src/markdown/find-mentions.ts';
import { headingIds } from './src/markdown/heading-ids.ts';
import { keepNames } from './src/markdown/keep-names.ts';
import { linkTerms } from './src/markdown/link-terms.ts';
import { marginNotes } from './src/markdown/margin-notes.ts';
import { markChinese } from './src/markdown/mark-chinese.ts';
import { numberSources } from './src/markdown/number-sources.ts';
import { readingTime } from './src/markdown/reading-time.ts';
import { siteLinks } from './src/markdown/site-links.ts';

const names = JSON.parse(readFileSync('content/data/names.json', 'utf8'));

export default defineConfig({
	site: siteUrl,
	base,
	outDir,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always', assets: 'assets' },
	// Not 'jsx': a newline between two inline elements is a space that readers see.
	compressHTML: true,
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			gfm: false,
			smartypants: false,
			remarkPlugins: [
				remarkGfm,
				checkElements,
				[checkFigures, { names }],
				[checkStructures, { library }],
				[findMentions, { facts: library.facts }],
				[countTerms, { terms: [...library.terms.values()] }],
				[siteLinks, { base, pages: pageAddresses }],
				[linkTerms, { terms: [...library.terms.values()] }],
				[numberSources, { library }],
				readingTime,
				marginNotes,
			],
			// Astro collects the ids afterwards, by the same plugin: wrapped, it runs twice.
			rehypePlugins: [
				columnClasses,
				() => rehypeHeadingIds(),
				headingIds,
				markChinese,
				[keepNames, { names: [...library.platforms.values()].map(({ name }) => name) }],
			],
		}),
	},
	integrations: [builtSearch(), datedSitemap(), mdx(), tailwind({ configFile: 'src/styles/tailwind.config.ts', applyBaseStyles: false })],
	vite: {
		plugins: [
			{
				// Later scripts are small and few, and fetch no style sheet: Vite's helper, which fetches such things ahead, would be a third of each page's script.
				// Astro sets the client's build options itself, so they are changed in the hook that runs after it.
				name: 'no-module-preload',
				enforce: 'pre',
				configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
				// A chunk of its own for one arrow function would be one more request.
				renderChunk: (code) =>
					code
						.replace(/__vitePreload\(\(\) => import\(([^()]*)\), [^()]*\)/g, 'import($1)')
						.replaceAll('__vitePreload(', '((load) => load())(')
						.replace(/import [^;]*preload-helper[^;]*;/, ''),
				load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
			},
		],
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro marks each MDX module for itself with a directive that means nothing to the bundler.
				onwarn: (warning, warn) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning)),
			},
		},
	},
});
