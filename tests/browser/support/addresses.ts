import { pageAddresses } from '../../../src/urls/pages.ts';

/** Every page of the site, the one for lost readers as well. */
export const addresses = [...pageAddresses, '/404.html'] as const;
