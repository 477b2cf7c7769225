import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { Records } from '../../search/query/engine-types.ts';
import { isHashed } from '../../urls/hashed.ts';
import { CACHE } from './cache-name.ts';
import { fragmentName, SIGNATURE } from './fragments.ts';
import { cacheKey } from './cache-key.ts';
