import type { Figured, Reply } from '../calculation/reply.ts';
import { LINK, make } from './render-results.ts';

const BOX = 'answer reply made-col-span-full made-py-3.5 made-text-aside';

const figureAddress = (id: string) => new URL(`figures/#${id}`, new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href)).href;

const drawFigured = ({ label, head, text, workings, figures, sources, scope }: Figured) =>
	make(
		'div',
		{ class: BOX },
		make('p', { class: 'fine-print' }, `Computed here · ${label}`),
		make('p', { class: 'answer-head made-font-serif made-text-heading [font-feature-settings:"lnum"]' }, head),
		...(text ? [make('p', {}, text)] : []),
		make('p', { class: 'fine-print' }, `Workings: ${workings}`),
		make(
			'ul',
			{ class: 'made-list-none made-p-0' },
			...figures.map(({ text, id }) => make('li', {}, make('a', { href: figureAddress(id), class: 'made-inline-block made-py-1' }, text))),
		),
		make(
			'p',
			{ class: 'fine-print' },
			`${sources.length > 1 ? 'Sources' : 'Source'}: ${sources.join('; ')}${scope ? ` · Counted: ${scope}` : ''}`,
		),
	);

/** A computed figure, or the question back with a button for each choice. */
export function drawReply(reply: Reply, ask: (query: string) => void) {
	if ('head' in reply) return drawFigured(reply);
	const buttons = reply.choices.map((choice) => {
		const button = make('button', { type: 'button', class: `${LINK} made-text-left` }, choice);
		button.addEventListener('click', () => ask(choice));
		return make('li', {}, button);
	});
	return make('div', { class: BOX }, make('p', {}, reply.question), make('ul', { class: 'made-list-none made-p-0' }, ...buttons));
}

/** The reply in short, for ears. */
export const replyText = (reply: Reply) => ('head' in reply ? `${reply.label}: ${reply.head}.` : reply.question);
