/** The name of the fragment that an address leads to. */
export const fragmentName = (address: string) => /\/pagefind\/(?:archive\/)?fragment\/([^/?]+)\.pf_fragment$/.exec(address)?.[1];
