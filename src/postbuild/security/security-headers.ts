import { headerPolicy, type InlineDigests } from './content-policy.ts';

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** The header that holds the policy: pages that may be framed have another value of it. */
export const POLICY = 'Content-Security-Policy';

/** Browser features that no page uses. Clipboard and sharing stay allowed. */
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

/** Two years, in seconds; without `includeSubDomains`, since other names of the domain may belong to others. */
const HSTS = 'max-age=63072000';

/** The headers of every response. */
export const securityHeaders = (digests: InlineDigests): readonly Header[] => [
	[POLICY, headerPolicy(digests)],
	['Strict-Transport-Security', HSTS],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	// Pages, data and sharing pictures are public and the same for everybody: other sites may read and embed them.
	['Cross-Origin-Resource-Policy', 'cross-origin'],
	['Access-Control-Allow-Origin', '*'],
	['Referrer-Policy', 'same-origin'],
	['Permissions-Policy', REFUSED.map((feature) => `${feature}=()`).join(', ')],
	['X-Content-Type-Options', 'nosniff'],
];
