const IRREGULAR: ReadonlyMap<string, string> = new Map([
	['bought', 'buy'],
	['sold', 'sell'],
	['made', 'make'],
	['paid', 'pay'],
	['began', 'begin'],
	['led', 'lead'],
	['ran', 'run'],
	['held', 'hold'],
	['won', 'win'],
	['grew', 'grow'],
	['spent', 'spend'],
	['fell', 'fall'],
	['rose', 'rise'],
]);

/** Words that only look like plurals or forms. */
const WHOLE = /(?:ss|us|is|ics)$/;

const VOWEL = /[aeiouy]/;

/** Endings that leave the meaning of a word alone, with the shortest stem that they may leave. Others make another word: “organism” is no “organization”. */
const ENDINGS = [
	[/ly$/, '', 4],
	[/abilit[iy]$/, '', 4],
	[/i[sz]ation(al)?$/, 'iz', 4],
	[/ational$/, 'at', 4],
	[/ation$/, 'at', 4],
	[/([st])ion(?:al)?$/, '$1', 5],
	[/able$/, '', 4],
	[/ment$/, '', 5],
	[/[eo]r$/, '', 5],
	[/ist$/, '', 6],
	[/al$/, '', 5],
] as const;

function withoutPlural(word: string) {
	if (word.length < 4 || WHOLE.test(word)) return word;
	if (/ies$/.test(word)) return word.length > 4 ? word.replace(/ies$/, 'y') : word.replace(/s$/, '');
	const sibilant = word.replace(/(x|ch|sh|ss)es$/, '$1');
	return sibilant === word ? word.replace(/s$/, '') : sibilant;
}

function withoutTense(word: string) {
	const [, stem = ''] = /^(.+?)(?:ed|ing)$/.exec(word) ?? [];
	if (stem.length < 3 || !VOWEL.test(stem) || /eed$/.test(word)) return word;
	// “shipped” comes of “ship”, but “selling” of “sell”.
	return stem.replace(/([bdgkmnprtv])\1$/, '$1');
}

function withoutEnding(word: string) {
	return ENDINGS.reduce((stem, [ending, instead, least]) => {
		const shorter = stem.replace(ending, instead);
		return shorter.length >= least ? shorter : stem;
	}, word);
}

/**
 * The common part of the forms of an English word in lower case: plurals, tenses, who does it and how.
 * Stemmers that also join “organism” with “organization” find junk for words the site does not use.
 */
export function stemEnglish(word: string) {
	const stem = withoutEnding(withoutTense(withoutPlural(IRREGULAR.get(word) ?? word)));
	return (
		stem
			.replace(/([^aeiou])y$/, '$1i')
			.replace(/(?<=..)e$/, '')
			// “Organise” is “organize”, but “rise” has one spelling only.
			.replace(/(?<=.{4})is$/, 'iz')
	);
}
