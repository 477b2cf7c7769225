import type { Config } from 'tailwindcss';
import site from './tailwind.config.ts';

/** The book has components of its own. */
export default { ...site, content: ['./src/**/*.astro', './src/charts/shared/looks.ts'] } satisfies Config;
