import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const LIVE_REGION = '/status|announcement|region|notice/';

/** What one function does, and nothing beside it. */
const ONE_FUNCTION = [
	{
		selector: 'MemberExpression[object.name=/^(e|event)$/][property.name=/^(key|keyCode|isComposing)$/]',
		message: 'Ask keyOf (src/lib/key-of.ts): it knows chords, other layouts, and words being composed.',
	},
	{
		selector:
			':not(CallExpression[callee.name=/^(clean|own)Address$/], NewExpression[callee.name="URL"], BinaryExpression) > MemberExpression[object.name="location"][property.name="href"]',
		message: 'Ask cleanAddress or ownAddress (src/urls/clean-address.ts): the address in the window may hold what other sites have added.',
	},
	{
		selector: `AssignmentExpression[left.property.name="textContent"][left.object.name=${LIVE_REGION}], AssignmentExpression[left.property.name="textContent"][left.object.property.name=${LIVE_REGION}]`,
		message: 'Ask announce (src/lib/announce.ts): a live region that gets the text it has stays silent.',
	},
];

/** Types are trusted: no `any`, no `!`, no `as` but `as const`; no promise is forgotten. */
export default defineConfig(
	{ ignores: ['dist/**', '.astro/**', '.cache/**'] },
	...tseslint.configs.strict,
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
			],
		},
	},
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
		},
	},
	{
		files: ['src/**/*.ts'],
		ignores: ['src/lib/{key-of,announce}.ts'],
		rules: { 'no-restricted-syntax': ['error', ...ONE_FUNCTION] },
	},
);
