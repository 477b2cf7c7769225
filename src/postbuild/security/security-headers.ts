import { headerPolicy, type InlineDigests, joinDigests, readDigests } from './content-policy.ts';

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** What the pages never ask a browser for, and so nobody who gets into them may. Copying and sharing stay allowed. */
const REFUSED = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

/** Two years, in seconds. Other names under the same domain are their owner's affair. */
const HSTS = 'max-age=63072000';

const POLICY = 'Content-Security-Policy';

/** The headers that every answer of the site carries. */
export const securityHeaders = (digests: InlineDigests): readonly Header[] => [
	[POLICY, headerPolicy(digests)],
	['Strict-Transport-Security', HSTS],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	['Cross-Origin-Resource-Policy', 'same-origin'],
	['Referrer-Policy', 'same-origin'],
	['Permissions-Policy', REFUSED.map((feature) => `${feature}=()`).join(', ')],
	['X-Content-Type-Options', 'nosniff'],
];

/** The headers under which pages of several editions work, while one takes the place of another. */
export const joinHeaders = (editions: readonly (readonly Header[])[]) =>
	securityHeaders(joinDigests(editions.map((headers) => readDigests(headers.find(([name]) => name === POLICY)?.[1] ?? ''))));
