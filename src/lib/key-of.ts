type Pressed = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode' | 'getModifierState'
>;

/**
 * The name of what was pressed, with its modifiers in this order: `Escape`, `/`, `Mod+K` (Ctrl or ⌘), `Shift+Tab`, `Mod+Alt+Shift+K`.
 * In a chord, a letter goes by its place on the keyboard where the layout has no Latin letters. Empty while a character is being composed.
 * Self-contained and short: its source is written into each page (`early-keys.ts`). Safari ends a composition before the key that
 * ended it, which only the old code tells; and filling in a form sends events without a key.
 */
export function keyOf(event: Pressed) {
	const { key = '', ctrlKey, metaKey, altKey } = event;
	if (event.isComposing || event.keyCode === 229) return '';
	const isCharacter = !key[1];
	if (isCharacter && (event.getModifierState('AltGraph') || !(ctrlKey || metaKey || altKey))) return key;
	const name = isCharacter && !/[a-z]/i.test(key) ? event.code.slice(3) : key;
	const modifiers = [ctrlKey && 'Mod+', metaKey && 'Mod+', altKey && 'Alt+', event.shiftKey && 'Shift+'];
	return modifiers.filter(Boolean).join('') + (isCharacter ? name.toUpperCase() : name);
}
