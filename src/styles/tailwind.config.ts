import type { Config } from 'tailwindcss';

/** Utilities know roles only: `colors`, `fontSize` and the rest replace Tailwind's own, so no stock value can be spelt. */
export default {
	content: ['./src/**/*.{astro,ts}'],
	corePlugins: { preflight: false },
	theme: {
		colors: {
			transparent: 'transparent',
			current: 'currentColor',
			paper: 'var(--paper)',
			ink: 'var(--ink)',
			muted: 'var(--ink-2)',
			quiet: 'var(--quiet)',
			hairline: 'var(--hairline)',
			strong: 'var(--strong)',
			note: 'var(--note)',
			marked: 'var(--marked)',
			bar: 'var(--bar)',
			'on-bar': 'var(--on-bar)',
			flow: 'var(--flow)',
			hot: 'var(--flow-hot)',
		},
		fontFamily: { serif: 'var(--serif)', sans: 'var(--sans)' },
		fontSize: {
			small: ['var(--s-2)', '1.25rem'],
			note: ['var(--s-1)', '1.375rem'],
			base: ['var(--base)', 'var(--line)'],
			lead: ['var(--s1)', 'calc(var(--line) * 1.1)'],
			heading: ['var(--s2)', 'calc(var(--line) * 1.15)'],
			figure: ['var(--s3)', '1.1'],
			title: ['var(--s4)', '1.1'],
			front: ['var(--s6)', '1.06'],
		},
		screens: { phone: { max: '39.99rem' }, tablet: '40rem', margin: '60rem', wide: '72rem', print: { raw: 'print' } },
		extend: {
			spacing: { line: 'var(--line)', half: 'var(--half)', gap: 'var(--gap)', margin: 'var(--margin)' },
			maxWidth: { measure: '40rem' },
		},
	},
} satisfies Config;
