import { askedBy, BOUND, type Fields, analyzed, type Phrase, titleOf } from './analyze-record.ts';
import type { Fragment } from './engine-types.ts';
import type { Query, Term } from './parse-query.ts';
import { fold, stemOf, wordsOf } from './words.ts';
import { LIMITS, type Weights, WEIGHTS } from './weights.ts';

/** A record as the ranking sees it. */
export interface Candidate {
	url: string;
	kind: string;
	title: string;
	page: string;
	part: string;
	home: string | undefined;
	answer: string | undefined;
	detail: string | undefined;
	aliases: readonly string[];
	text: string;
	/** Which terms of the query it has. */
	met: readonly boolean[];
	/** Whether each term is in its title, its page or its names, and not only in its text, or leads to its page. */
	named: boolean;
	score: number;
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Whether a word in a list is the stem or, for Chinese, has it. */
const isIn = (word: string, stem: string) => word === stem || (isHan(stem) && word.includes(stem));

/** Whether a list has a stem, or one of the forms of its word as a part of a compound. */
const holds = (list: ReadonlySet<string>, stem: string, forms: readonly string[]) =>
	list.has(stem) || forms.some((form) => list.has(BOUND + form)) || (isHan(stem) && [...list].some((word) => word.includes(stem)));

const wordForms = new WeakMap<Term, readonly (readonly string[])[]>();

/** The words of each way to put a term, in their own form; computed once for all records. */
function formsOf(term: Term) {
	const known =
		wordForms.get(term) ?? term.ways.map((_, i) => wordsOf(i === 0 ? term.text : (term.asks[i] ?? '')).map(({ text }) => fold(text)));
	wordForms.set(term, known);
	return known;
}

/** Whether the words of a phrase follow one another in a text. */
const follows = (text: readonly string[], phrase: readonly string[]) =>
	phrase.length > 1 && text.some((_, i) => phrase.every((stem, j) => text[i + j] === stem));

const sameWords = (a: readonly string[], b: readonly string[]) =>
	a.length > 0 && a.length === b.length && a.every((word, i) => word === b[i]);

/** The worth of one way to put a term: the best of the places in which a record has it. @param loose whether its words may be apart */
function worthOfWay(stems: readonly string[], forms: readonly string[], loose: boolean, kind: string, fields: Fields, weights: Weights) {
	const holdsAll = (list: ReadonlySet<string>) => stems.length > 0 && stems.every((stem) => holds(list, stem, forms));
	const isSaid = ({ bag, stems: sequence }: Pick<Phrase, 'bag' | 'stems'>) =>
		holdsAll(bag) && (loose || stems.length === 1 || follows(sequence, stems));
	const { title, aliases, page, text, bag } = fields;
	const uses = () => Math.min(3, ...stems.map((stem) => text.filter((word) => isIn(word, stem)).length));
	return Math.max(
		isSaid(title) ? weights.title : 0,
		aliases.some(isSaid) ? (kind === 'page' ? weights.keyword : weights.alias) : 0,
		holdsAll(page) ? weights.page : 0,
		isSaid({ bag, stems: text }) ? weights.text + uses() * weights.uses : 0,
	);
}

/** The worth of a term in a record; 0 where the record does not have it. @param isOnly whether it is the only term of the query */
function worthOfTerm(term: Term, isOnly: boolean, kind: string, fields: Fields, weights: Weights) {
	const worths = term.ways.map((stems, i) => {
		const forms = formsOf(term)[i] ?? [];
		// A saying of several words is meant as it was typed: “who owns alibaba” does not ask for its own cloud.
		const loose = !term.phrase || i > 0;
		const isKindWord = !isOnly && stems.length > 0 && stems.every((stem) => holds(fields.asked, stem, forms));
		const worth = Math.max(worthOfWay(stems, forms, loose, kind, fields, weights), isKindWord ? weights.kindWord : 0);
		return i === 0 ? worth : worth * weights.synonym;
	});
	return Math.max(0, ...worths);
}

/** A word without the s of its plural. */
const singular = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

/** Whether a text has a word as it was typed, or with an ending: “acquire” is met in “acquired”, but “crossing” not in “cross”. */
function holdsForm(text: string, word: string) {
	const [form, stem] = [singular(fold(word)), stemOf(word)];
	if (!/^[a-z]+$/.test(form)) return true;
	return wordsOf(text).some((other) => other.stem === stem && fold(other.text).startsWith(form.replace(/[ey]$/, '')));
}

/** Fiscal and calendar years. */
const YEAR = /^(?:19|20)\d\d$/;

/** Whether all words of a query are within a few words of one another somewhere in a text. */
function areNear(text: readonly string[], asked: readonly string[]) {
	if (asked.length < 2) return false;
	const reach = asked.length + LIMITS.gap;
	return text.some(
		(word, i) =>
			asked.some((stem) => isIn(word, stem)) && asked.every((stem) => text.slice(i, i + reach).some((other) => isIn(other, stem))),
	);
}

/** From so many letters on a title can be told by its beginning. */
const SHORTEST_BEGINNING = 4;

/** What a title or a name that begins with what was typed is worth: to a term, and to the whole where only the end of a word is missing. */
function worthOfBeginning(names: readonly string[], typed: string, weights: Weights) {
	const beginning = fold(typed);
	const begun = beginning.length < SHORTEST_BEGINNING ? [] : names.map(fold).filter((name) => name.startsWith(beginning));
	const isLastWord = begun.some((name) => name !== beginning && !name.slice(beginning.length).includes(' '));
	return { term: begun.length > 0 ? weights.begun : 0, whole: isLastWord ? weights.begunName : 0 };
}

/** The company that the site compares Alibaba with, as a stem. */
const OTHER_COMPANY = 'amazon';

/** What the title, the names and the text say to the query as a whole. */
function fitOfWhole(fields: Fields, kind: string, query: Query, weights: Weights) {
	const { title, aliases, text, page } = fields;
	const { stems, all, telling } = askedBy(query);
	const which = stems.length > 0 ? 'stems' : 'all';
	const named = title[which];
	// A title without years holds for all of them: “cloud revenue 2022” is asked of “Cloud revenue by year”.
	const isYearless = !named.some((stem) => YEAR.test(stem));
	const typed = which === 'stems' ? stems : all;
	const undated = typed.filter((stem) => !YEAR.test(stem));
	const asked = isYearless && undated.length > 0 ? undated : typed;
	const isTitle = sameWords(named, asked) || sameWords(title.stems, telling);
	const holdsAsked = ({ bag }: Phrase) => asked.every((stem) => bag.has(stem));
	// Where company and money were typed beside what is asked, they say as little in a name.
	const called = aliases.find(
		(alias) =>
			sameWords(alias.all, all) || sameWords(alias.stems, asked) || (telling.length < stems.length && sameWords(alias.telling, telling)),
	);
	let fit = 0;
	if (isTitle) fit += sameWords(title.all, all) ? weights.sameTitle : weights.sameTelling;
	else if (holdsAsked(title)) fit += weights.titleHasAll * Math.min(1, asked.length / Math.max(1, title.telling.length));
	if (called !== undefined && !isTitle)
		fit += kind !== 'page' ? weights.sameAlias : called.all.length === 1 ? weights.sameKeyword : weights.sameQuestion;
	else if (!isTitle && kind !== 'page')
		fit += weights.aliasHasAll * Math.max(0, ...aliases.filter(holdsAsked).map(({ stems }) => asked.length / Math.max(1, stems.length)));
	// “How much did Alibaba pay for Lazada” asks for the purchase that is called so.
	const thing = telling.filter((stem) => !fields.asked.has(stem));
	if (thing.length < telling.length && aliases.some((alias) => sameWords(alias.stems, thing))) fit += weights.askedOfKind;
	if (query.compares && asked.length > 1 && [title, ...aliases].some(holdsAsked)) fit += weights.bothSides;
	if (follows(text, asked)) fit += weights.textInOrder;
	else if (areNear(text, asked)) fit += weights.near;
	if (!all.includes(OTHER_COMPANY) && (title.bag.has(OTHER_COMPANY) || page.has(OTHER_COMPANY))) fit += weights.otherCompany;
	return fit;
}

/** What the kind of a record is worth where nothing else decides. */
const worthOfKind = (kind: string, weights: Weights) => (kind === 'section' ? weights.section : kind === 'page' ? weights.pageStart : 0);

/** Judges a record that Pagefind found: which terms it has, and how well it fits the whole query. */
export function judge(fragment: Fragment, query: Query, weights: Weights = WEIGHTS): Candidate {
	const { url, filters } = fragment;
	const valueOf = (name: string) => filters[name]?.[0];
	const kind = valueOf('kind') ?? 'section';
	const { text, searched, aliases, fields } = analyzed(fragment);
	const { terms } = query;
	const [only, ...others] = terms;
	const worths = terms.map((term) => worthOfTerm(term, others.length === 0, kind, fields, weights));
	// One word alone, only in running text or in the title of a source and in another form there, is a chance hit.
	const isMention = kind === 'source' || kind === 'claim' || (worths[0] ?? 0) < LIMITS.named;
	if (only && others.length === 0 && only.ways.length === 1 && isMention && !holdsForm(`${titleOf(fragment)} ${searched}`, only.text))
		worths[0] = 0;
	const begun = worthOfBeginning([titleOf(fragment), ...aliases], query.text, weights);
	for (const [i, worth] of worths.entries()) worths[i] = Math.max(worth, begun.term);
	const leading = terms.find((term) => term.page !== undefined && url.startsWith(`/${term.page}/`));
	let score = worths.reduce((sum, value) => sum + value, 0) / Math.max(1, terms.length);
	score += begun.whole + fitOfWhole(fields, kind, query, weights) + worthOfKind(kind, weights);
	if (leading) score += kind === 'page' && leading.text.includes(' ') ? weights.questionPage : weights.wordPage;
	return {
		url,
		kind,
		title: titleOf(fragment),
		page: valueOf('page') ?? '',
		part: valueOf('part') ?? '',
		home: valueOf('home'),
		answer: valueOf('answer'),
		detail: valueOf('detail'),
		aliases,
		text,
		met: worths.map((value) => value > 0),
		named: leading !== undefined || worths.every((value) => value >= LIMITS.named),
		score,
	};
}
