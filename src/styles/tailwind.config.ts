import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';

/** Figures of one width in the sans, old-style figures in the serif. */
const LINING = { fontFeatureSettings: '"lnum", "tnum"' };
const OLD_STYLE = { fontFeatureSettings: '"onum"' };

/** Utilities know roles only: `colors`, `fontSize` and the rest replace Tailwind's own, so no stock value can be spelt. */
export default {
	// What only the front page or the book shows is added by their own configs; what scripts make, by `made.config.ts`.
	content: [
		'./src/**/*.astro',
		'./src/charts/shared/looks.ts',
		'!./src/components/{front,book}/**',
		'!./src/pages/{index,all}.astro',
		'!./src/layouts/Book.astro',
	],
	// Words of the code that are utilities by chance.
	blocklist: ['filter', 'container', 'contents', 'table', 'resize', 'transition', 'outline', 'ring', 'shadow', 'blur', 'transform'],
	corePlugins: { preflight: false },
	theme: {
		colors: {
			transparent: 'transparent',
			current: 'currentColor',
			paper: 'var(--paper)',
			ink: 'var(--ink)',
			muted: 'var(--muted)',
			quiet: 'var(--quiet)',
			hairline: 'var(--hairline)',
			strong: 'var(--strong)',
			edge: 'var(--edge)',
			note: 'var(--note)',
			marked: 'var(--marked)',
			bar: 'var(--bar)',
			'on-bar': 'var(--on-bar)',
			flow: 'var(--flow)',
			spent: 'var(--spent)',
			chosen: 'var(--chosen)',
			built: 'var(--built)',
			kept: 'var(--kept)',
			china: 'var(--china)',
			instant: 'var(--instant)',
			abroad: 'var(--abroad)',
			cloud: 'var(--cloud)',
			logistics: 'var(--logistics)',
			media: 'var(--media)',
		},
		fontFamily: { serif: ['var(--serif)', OLD_STYLE], sans: ['var(--sans)', LINING] },
		fontSize: {
			/** One line of the page's head, even at 320 pixels. */
			head: ['clamp(0.8125rem, 4.2vw, 0.9375rem)', '1.25rem'],
			small: ['var(--small)', 'var(--small-line)'],
			ui: ['var(--ui)', 'var(--ui-line)'],
			aside: ['var(--aside)', 'var(--aside-line)'],
			base: ['var(--base)', 'var(--line)'],
			lead: ['var(--lead)', 'calc(var(--line) * 1.1)'],
			heading: ['var(--heading)', 'calc(var(--line) * 1.15)'],
			figure: ['var(--figure)', '1.1'],
			title: ['var(--title)', '1.1'],
			display: ['var(--display)', '1.06'],
		},
		/** `roomy`, below, is where notes have a margin: wide windows, and paper. */
		screens: { tablet: '40rem', margin: '60rem', wide: '72rem' },
		extend: {
			spacing: {
				line: 'var(--line)',
				half: 'var(--half)',
				gap: 'var(--gap)',
				margin: 'var(--margin)',
				side: 'var(--side)',
				block: 'calc(var(--line) * 1.5)',
				double: 'calc(var(--line) * 2)',
				/** The margin of the notes with the gap before it. */
				notes: 'calc(var(--margin) + var(--gap))',
			},
			maxWidth: { measure: '40rem', page: '80rem' },
			strokeWidth: { thin: '0.5', line: '1.5', thick: '3', wide: '10' },
		},
	},
	plugins: [
		plugin(({ addVariant }) => {
			addVariant('roomy', '@media (width >= 60rem), print');
			// Widths of a figure, not of the window: a text column may be narrow on a wide screen.
			addVariant('mid', '@container (width >= 33rem)');
			addVariant('broad', '@container (width >= 55rem)');
			addVariant('full', '@container (width >= 69rem)');
		}),
	],
} satisfies Config;
