import { expect, test } from 'vitest';
import { keyOf } from '../../src/lib/key-of.ts';

const NOTHING = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, keyCode: 0 };

const pressed = (event: Partial<typeof NOTHING>, altGraph = false) => ({ ...NOTHING, ...event, getModifierState: () => altGraph });

test.each([
	['a character', { key: '/', code: 'Slash' }, '/'],
	['a character that takes Shift', { key: '/', code: 'Digit7', shiftKey: true }, '/'],
	['a letter in a chord', { key: 'k', code: 'KeyK', ctrlKey: true }, 'Mod+K'],
	['the same with ⌘, or with Caps Lock', { key: 'K', code: 'KeyK', metaKey: true }, 'Mod+K'],
	['a chord with one more key', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }, 'Mod+Shift+K'],
	['a chord with both', { key: 'k', code: 'KeyK', ctrlKey: true, metaKey: true }, 'Mod+Mod+K'],
	['a slash in a chord', { key: '/', code: 'Slash', ctrlKey: true }, 'Mod+SH'],
	['the place of the letter on a Cyrillic keyboard', { key: 'л', code: 'KeyK', ctrlKey: true }, 'Mod+K'],
	['on a Greek one', { key: 'κ', code: 'KeyK', ctrlKey: true }, 'Mod+K'],
	['on a Hebrew one', { key: 'ל', code: 'KeyK', metaKey: true }, 'Mod+K'],
	['the letter itself on another Latin keyboard', { key: 't', code: 'KeyK', ctrlKey: true }, 'Mod+T'],
	['a named key', { key: 'Escape', code: 'Escape' }, 'Escape'],
	['a named key with another', { key: 'Tab', code: 'Tab', shiftKey: true }, 'Shift+Tab'],
	['nothing while a character is composed', { key: 'Enter', code: 'Enter', isComposing: true }, ''],
	['nothing where only the old code says so', { key: 'Enter', code: 'Enter', keyCode: 229 }, ''],
] as const)('%s', (_what, event, name) => {
	expect(keyOf(pressed(event))).toBe(name);
});

test('a character typed with AltGr is a character', () => {
	expect(keyOf(pressed({ key: '/', code: 'KeyQ', ctrlKey: true, altKey: true }, true))).toBe('/');
});
