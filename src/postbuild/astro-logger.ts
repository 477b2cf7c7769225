import type { AstroLoggerDestination } from 'astro';

/** Passes on what Astro warns of. What fails is thrown as well, and the build tells it in plain words. */
const astroLogger = (): AstroLoggerDestination => ({
	write({ level, label, message }) {
		if (level === 'warn') console.warn(label ? `${label}: ${message}` : message);
	},
});

export default astroLogger;
