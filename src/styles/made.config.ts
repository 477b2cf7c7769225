import type { Config } from 'tailwindcss';
import site from './tailwind.config.ts';

/** Utilities of what scripts make: they come with the scripts, and bear a prefix so that they leave those of the page alone. */
export default { ...site, prefix: 'made-', content: ['./src/{client,search/ui}/**/*.ts'] } satisfies Config;
