/** Links in the text, and to places, show a preview; not those that turn to the next page. */
export const PREVIEWED = 'main :is(.term, [href*="#"], .body *):not(.anchor, .ref, nav *)';
