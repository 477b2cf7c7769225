/** Pagefind's fragments by the name of their file: hundreds of small files would be hundreds of requests. */
export type Fragments = Readonly<Record<string, unknown>>;

/** What Pagefind writes before the contents of each file. */
export const SIGNATURE = 'pagefind_dcd';

/** The name of the fragment that an address leads to. */
export const fragmentName = (address: string) => /\/pagefind\/fragment\/([^/?]+)\.pf_fragment$/.exec(address)?.[1];
