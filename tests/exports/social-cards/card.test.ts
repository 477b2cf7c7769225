import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readTree } from '../../../src/lib/html-tree.ts';
import { type Card, type CardElement, layoutCard } from '../../../src/exports/social-cards/card.ts';
import { drawCard } from '../../../src/exports/social-cards/draw-card.ts';
import { keyFigure } from '../../../src/exports/social-cards/key-figure.ts';
import type { Fact } from '../../../src/data/schemas.ts';

const card: Card = {
	title: 'The ecosystem',
	part: { numeral: 'Part IV', name: 'Ecosystem' },
	figure: { value: 'RMB 8,317 billion', label: 'GMV, fiscal 2022' },
	summary: 'How it fits together.',
	foot: 'The Alibaba Business Model',
};

function textOf({ props: { children = [] } }: CardElement): string[] {
	return typeof children === 'string' ? [children] : children.flatMap(textOf);
}

test('says part, title, figure, what it counts and whose chart it is', () => {
	expect(textOf(layoutCard(card))).toEqual([
		'Part IV',
		'Ecosystem',
		'The ecosystem',
		'RMB 8,317 billion',
		'GMV, fiscal 2022',
		'The Alibaba Business Model',
	]);
});

test('says in a sentence what the page holds where there is no figure', () => {
	const { figure: _, ...without } = card;
	expect(textOf(layoutCard(without))).toContain('How it fits together.');
});

test('is a PNG of the size that sharing sites ask for, the same bytes each time', async () => {
	const [first, second] = [await drawCard(layoutCard(card)), await drawCard(layoutCard(card))];
	expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(createHash('sha256').update(first).digest('hex')).toBe(createHash('sha256').update(second).digest('hex'));
});

const fact = (change: Partial<Fact>): Fact => ({
	id: 'gmv',
	label: 'GMV, fiscal 2022',
	statement: '',
	value: 8317,
	unit: 'RMB billion',
	period: 'fiscal 2022',
	sources: [],
	...change,
});
const treeOf = (body: string) => readTree(`<main><div class="body">${body}</div></main>`);
const opening = treeOf('<div class="short"><p><span class="fig" data-fact="gmv">1</span></p></div>');

test('the key figure is the first of the opening sentences, with its period', () => {
	expect(keyFigure(opening, new Map([['gmv', fact({})]]))).toEqual({ value: 'RMB\u00a08,317\u00a0billion', label: 'GMV, fiscal 2022' });
	expect(keyFigure(opening, new Map([['gmv', fact({ label: 'GMV' })]]))?.label).toBe('GMV, fiscal 2022');
});

test('a section that opens without a figure has no key figure', () => {
	expect(keyFigure(treeOf('<p><span class="fig" data-fact="gmv">1</span></p>'), new Map([['gmv', fact({})]]))).toBeUndefined();
});
