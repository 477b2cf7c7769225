import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Types are trusted: no `any`, no `!`, no `as` but `as const`. */
export default tseslint.config(
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
);
