/** What Pagefind writes before the contents of each file. */
export const SIGNATURE = 'pagefind_dcd';

/** The name of the fragment that an address leads to. */
export const fragmentName = (address: string) => /\/pagefind\/fragment\/([^/?]+)\.pf_fragment$/.exec(address)?.[1];
