import './copy-links.ts';
import './reading-place.ts';
import './search-door.ts';
import './theme-choice.ts';
