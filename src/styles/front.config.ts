import type { Config } from 'tailwindcss';
import site from './tailwind.config.ts';

/** The front page has components of its own. */
export default { ...site, content: ['./src/**/*.astro', './src/charts/shared/looks.ts', '!./src/components/book/**'] } satisfies Config;
