import { adoptStyle } from './adopt-style.ts';
import css from './made.css?inline';

// The utilities of what scripts make, once for all scripts of a page.
adoptStyle(css);
