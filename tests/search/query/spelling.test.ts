import { expect, test } from 'vitest';
import { edits } from '../../../src/lib/edit-distance.ts';
import { allowed, correct, knower, split } from '../../../src/search/query/spelling.ts';

test.each([
	['river', 'river', 0],
	['rivr', 'river', 1],
	['rivver', 'river', 1],
	['riber', 'river', 1],
	['rievr', 'river', 1],
	['logisitcs', 'logistics', 1],
	['rvier', 'river', 1],
	['iver', 'river', 1],
	['rver', 'rivers', 2],
	['reiv', 'river', 3],
	['lake', 'river', 3],
	['ox', 'mountain', 3],
	['', 'ab', 2],
])('from “%s” to “%s” it takes %d edits, counted up to 3', (a, b, count) => {
	expect(edits(a, b, 2)).toBe(count);
});

test('edits are the same both ways', () => {
	expect(edits('flywheel', 'flyweel', 2)).toBe(edits('flyweel', 'flywheel', 2));
});

test.each([
	[3, true, 0],
	[4, true, 1],
	[5, false, 0],
	[6, false, 1],
	[6, true, 2],
	[9, false, 1],
])('a word of %d letters (in a name: %s) bears %d edits', (length, named, count) => {
	expect(allowed(length, named)).toBe(count);
});

/** Names first, then words of the running text. */
const lexicon = {
	words: ['logistics', 'flywheel', 'revenue', 'cash', 'conversion', 'money', 'parcels', 'merchant'],
	named: 6,
	real: new Set(['monkey', 'cast']),
};

test.each([
	['logisitcs', 'logistics'],
	['lgoistics', 'logistics'],
	['flyweel', 'flywheel'],
	['flywhel', 'flywheel'],
	['Reveneu', 'revenue'],
	['kash', 'cash'],
	['logis', 'logistics'],
	['convers', 'conversion'],
	['parcles', 'parcels'],
])('“%s” was meant to be “%s”', (typed, meant) => {
	expect(correct(typed, lexicon)).toBe(meant);
});

test.each([
	['monkey', 'a real word is never put right'],
	['cast', 'nor a short one'],
	['csh', 'three letters could be anything'],
	['zebra', 'nothing is near'],
	['vlywheal', 'a wrong first letter and another slip make another word'],
	['853061', 'figures are not guessed'],
	['淘保', 'nor is Chinese'],
	['mershand', 'two slips are too many in running text'],
])('“%s” is left alone: %s', (typed) => {
	expect(correct(typed, lexicon)).toBeUndefined();
});

test('between equally near words the more important one wins', () => {
	expect(correct('rivver', { words: ['river', 'rover'], named: 2, real: new Set() })).toBe('river');
});

test('a last letter left out is likelier than a last letter mistaken', () => {
	expect(correct('gros', { words: ['grow', 'gross'], named: 2, real: new Set() }, false)).toBe('gross');
});

test.each([
	['cashconversion', 'cash conversion'],
	['revenuelogistics', 'revenue logistics'],
	['cashflow', undefined],
	['cash', undefined],
])('“%s” was written as one and means “%s”', (typed, meant) => {
	expect(split(typed, lexicon)).toBe(meant);
});

test('a word is known in all its forms', () => {
	const knows = knower(lexicon);
	expect(['revenue', 'revenues', 'Converted', 'merchants', '853', '淘宝'].filter((word) => !knows(word))).toEqual(['Converted']);
	expect(knows('zebra')).toBe(false);
});
