import { type InlineDigests, pagePolicy } from './content-policy.ts';

const CHARSET = /<meta charset=[^>]*>/i;

/** Adds a page's policy as `<meta>`, before everything that it governs; no other byte changes. @throws if the page has no `<meta charset>` */
export function addPolicy(html: string, digests: InlineDigests) {
	if (!CHARSET.test(html)) throw new Error('A page needs <meta charset="utf-8">: its security policy belongs behind it.');
	// A function, because `$` has a meaning in a replacement text.
	return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(digests)}">`);
}
