import type { Outcome } from '../query/engine.ts';
import { excerpt, markWords, type Piece } from '../query/excerpt.ts';
import type { Candidate } from '../query/rank.ts';

type Child = Node | string;

/** Makes an element from its parts; text stays text, whatever it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Readonly<Record<string, string>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

const HAN = /(\p{Script=Han}+)/u;

/** Text with its Chinese words set in their language. */
const worded = (text: string): Child[] =>
	text.split(HAN).map((part) => (HAN.test(part) ? make('i', { lang: 'zh-Hans', translate: 'no' }, part) : part));

const drawn = (pieces: readonly Piece[]): Child[] =>
	pieces.flatMap(({ text, marked }) => (marked ? [make('mark', {}, ...worded(text))] : worded(text)));

/** The address of a hit with the words to mark there. */
export function landing(url: string, marks: ReadonlySet<string>) {
	const address = new URL(url, location.href);
	if (marks.size > 0) address.searchParams.set('mark', [...marks].join(' '));
	return address.href;
}

/** The look of a button that leads on, as a link does. */
export const LINK = 'link made-mr-3 made-py-1.5 made-font-sans made-text-ui made-text-muted';

/** One hit: heading, path and the passage that fits best. */
export function drawHit(hit: Candidate, marks: ReadonlySet<string>) {
	const path = hit.page === hit.title ? hit.part : `${hit.part} › ${hit.page}`;
	return make(
		'li',
		{ class: 'made-group made-relative made-border-b made-border-hairline made-py-2.5 made-text-aside' },
		make(
			'a',
			{
				href: landing(hit.url, marks),
				class:
					'made-flex made-flex-wrap made-items-baseline made-justify-between made-gap-x-4 made-py-0.5 made-no-underline after:made-absolute after:made-inset-0 after:made-content-[""]',
			},
			make(
				'span',
				{ class: 'hit-title made-text-base made-leading-[1.625rem] group-hover:made-underline' },
				...drawn(markWords(hit.title, marks)),
			),
			make('small', {}, path),
		),
		make('p', { class: 'made-line-clamp-2' }, ...drawn(excerpt(hit.text, marks))),
	);
}

const KIND: Readonly<Record<string, string>> = { term: 'Term', fact: 'Figure', brand: 'Brand', person: 'Person', deal: 'Purchase' };

/** One direct answer, with its home and the section that explains it. */
export function drawAnswer(answer: Candidate) {
	const { kind, title, url, home, detail } = answer;
	const large = kind === 'fact';
	const label = large ? `${KIND[kind] ?? ''} · ${title}` : (KIND[kind] ?? '');
	const links = [make('a', { href: url }, large ? 'In the list of figures' : `In ${answer.page.toLowerCase()}`)];
	if (home)
		links.push(
			make('a', { href: new URL(home.replace(/^\//, ''), new URL(import.meta.env.BASE_URL, location.href)).href }, 'Where it is explained'),
		);
	return make(
		'div',
		{
			class:
				'answer made-border-t made-border-hairline made-py-3.5 made-text-aside first:made-border-0 tablet:[&:nth-child(2)]:made-border-0 tablet:[&:nth-child(3)]:made-col-span-full',
		},
		make('p', { class: 'fine-print' }, ...worded(label)),
		make(
			'p',
			{ class: 'answer-head made-font-serif made-text-heading [font-feature-settings:"lnum"]' },
			...worded(large ? (answer.answer ?? '') : title),
		),
		...(large ? [] : [make('p', {}, ...worded(answer.answer ?? ''))]),
		...(detail ? [make('p', { class: 'fine-print' }, ...worded(detail))] : []),
		make('p', { class: 'fine-print [&_a]:made-mr-3 [&_a]:made-inline-block [&_a]:made-py-1' }, ...links.flatMap((link) => [link, ' '])),
	);
}

const quoted = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

const capital = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

/** The number of hits in words, for eyes and ears. */
export function countText({ query, instead, leftOut, more, isMentioned }: Outcome, count: number) {
	const results = count === 1 ? '1 result' : more ? `the ${count} best results` : `${count} results`;
	const without = leftOut.length > 0 ? ` without ${leftOut.map(quoted).join(' and ')}` : '';
	if (isMentioned && instead === undefined && leftOut.length === 0)
		return `${quoted(query)} has no section here and is only mentioned: ${results} for ${quoted(query)}.`;
	return instead === undefined
		? capital(`${results} for ${quoted(query)}${without}.`)
		: `Nothing here is spelt ${quoted(query)}. Showing ${results} for ${quoted(instead)}${without}.`;
}
