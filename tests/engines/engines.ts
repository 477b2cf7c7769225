import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** The engines that the site is tested in beside Chromium. */
export const engines = [firefox, webkit] as const;
