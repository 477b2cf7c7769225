import { hasBrowser } from '../../lib/find-browser.ts';

if (hasBrowser()) process.env['SITE_PDF'] = 'yes';
else
	console.log(
		'No browser was found to print with, so the site is built without the PDF. Install Chromium, or run “npx playwright install chromium”.',
	);
// Imported late: it reads the setting.
await import('../build.ts');
