/** The name of the fragment that an address leads to. */
export const fragmentName = (address: string) => /\/pagefind\/fragment\/([^/?]+)\.pf_fragment$/.exec(address)?.[1];
