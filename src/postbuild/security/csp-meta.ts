import { type InlineDigests, pagePolicy } from './content-policy.ts';

const CHARSET = /<meta charset=[^>]*>/i;

/** Writes a page's policy into it, ahead of everything that the policy governs; no other byte changes. @throws if the page does not name its character set */
export function sealPage(html: string, digests: InlineDigests) {
	if (!CHARSET.test(html)) throw new Error('A page needs <meta charset="utf-8">: its security policy belongs behind it.');
	// A function, because `$` in a text would mean something.
	return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(digests)}">`);
}
