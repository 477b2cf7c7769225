import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect } from 'vitest';
import { onEveryPage } from './site-under-test.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended'],
		elements: ['html5'],
		rules: {
			// Blanks at the end of a line are no matter of validity, and are nothing once compressed.
			'no-trailing-whitespace': 'off',
			// HTML lets an id begin with a digit; ours do where the name does: “1688”, “996”.
			'valid-id': ['error', { relaxed: true }],
			// What scrolls by itself must be focusable and named; as it has no heading, it is no <section>.
			'prefer-native-element': ['error', { exclude: ['region'] }],
			// A heading with a link to itself inside is named by its words alone; figures, links and regions may be named as well.
			'aria-label-misuse': ['error', { allowAnyNamable: true }],
			// Where a search engine cuts a title is its own affair; what matters stands first.
			'long-title': 'off',
		},
	}),
);

onEveryPage('is valid HTML', async ({ path, html }) => {
	const { results } = await validator.validateString(html, path);
	expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`))).toEqual([]);
});
