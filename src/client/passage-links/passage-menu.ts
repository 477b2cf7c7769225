import '../../lib/adopt-made.ts';
import { announce } from '../../lib/announce.ts';
import { keyOf } from '../../lib/key-of.ts';
import { placeApart, placeBeside, POPOVER } from '../position-popover.ts';
import { copyClean } from './copied-text.ts';
import { offerField, REFUSED } from '../copy-field.ts';
import { addressOf, citationOf, share } from './passage-copies.ts';

/** How long a selection stays as it is before the menu comes, in milliseconds. */
const SETTLED = 300;

/** How many characters make a passage. */
const FEWEST = 3;

const menu = document.createElement('div');
menu.className = `passage ${POPOVER} made-max-w-[min(24rem,100vw-1rem)] made-px-3 made-py-1 made-font-sans made-text-ui`;
menu.popover = 'manual';
menu.role = 'group';
menu.ariaLabel = 'Selected passage';

const status = document.createElement('span');
status.role = 'status';

/** The passage that the menu belongs to; the one whose menu the reader has closed. */
let passage: Range | undefined;
let dismissed: Range | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let hint: ReturnType<typeof setTimeout> | undefined;

/** What is selected in a field of its own is no passage. */
const isBusy = () => menu.contains(document.activeElement);

const isShown = () => menu.isConnected && menu.matches(':popover-open');

function hide() {
	passage = undefined;
	if (isShown()) menu.hidePopover();
}

const same = (one: Range | undefined, other: Range) =>
	one !== undefined &&
	one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
	one.compareBoundaryPoints(Range.END_TO_END, other) === 0;

/** Says something in the menu. A hint that is still to come is not said after it. */
function say(text: string, toAll = true) {
	clearTimeout(hint);
	status.className = toAll ? '' : 'made-sr-only';
	announce(status, text);
}

async function copy(text: string) {
	try {
		await navigator.clipboard.writeText(text);
		say('Copied.');
	} catch {
		offerField(status, text, 'Copy this text');
		say(REFUSED);
	}
}

function addButton(label: string, act: (range: Range) => Promise<void>) {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'link made-p-1.5';
	button.textContent = label;
	// The selection must outlive the press.
	button.addEventListener('pointerdown', (event) => event.preventDefault());
	button.addEventListener('click', () => passage && void act(passage));
	menu.append(button, ' ');
}

addButton('Link to this passage', (range) => copy(addressOf(range)));
addButton('Copy with citation', (range) => copy(citationOf(range)));
if ('share' in navigator) addButton('Share', share);
menu.append(status);

/** The selection, if it is a passage of the text. Where the browser searches the page, its own field has the focus, and what it has found is selected. */
function selectedPassage() {
	const selection = getSelection();
	if (
		!selection ||
		!document.hasFocus() ||
		document.activeElement?.matches('input, textarea') ||
		selection.toString().trim().length < FEWEST
	)
		return undefined;
	const range = selection.getRangeAt(0);
	const { commonAncestorContainer: around } = range;
	return (around instanceof Element ? around : around.parentElement)?.closest('main') ? range : undefined;
}

/** On a touch screen the system draws handles and a menu of its own beside a selection: ours keeps away from them. */
const place = (range: Range) => (matchMedia('(pointer: coarse)').matches ? placeApart : placeBeside)(menu, range.getBoundingClientRect());

function offer() {
	if (isBusy()) return;
	// As long as the button is down, the selection is still being made.
	if (document.querySelector(':active')) return addEventListener('pointerup', offerPassage, { once: true });
	const range = selectedPassage();
	if (!range) return hide();
	if (same(dismissed, range) || same(passage, range)) return;
	passage = range.cloneRange();
	say('');
	if (!menu.isConnected) document.body.append(menu);
	menu.showPopover();
	place(range);
	// Said later, because only what changes in a place that is already there is read out.
	hint = setTimeout(say, SETTLED, 'Press Tab to link to this passage or to cite it.', false);
}

/** Offers to link to or copy what is selected in the text, once the selection is made. */
export function offerPassage() {
	clearTimeout(timer);
	timer = setTimeout(offer, SETTLED);
}

/** Lets the keys go on from where the passage begins, although it takes no focus of its own. */
function startFrom({ startContainer }: Range) {
	const element = startContainer instanceof HTMLElement ? startContainer : startContainer.parentElement;
	if (!element) return;
	element.tabIndex = -1;
	element.focus({ preventScroll: true });
	element.removeAttribute('tabindex');
}

/** Closes the menu and gives the focus back to the passage, which stays selected. */
function leave() {
	dismissed = passage;
	if (passage && menu.contains(document.activeElement)) {
		startFrom(passage);
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(passage);
	}
	hide();
}

function onTab(event: KeyboardEvent, step: 1 | -1) {
	const buttons = [...menu.querySelectorAll<HTMLElement>('button, input')];
	const at = buttons.findIndex((button) => button === document.activeElement);
	// Backwards from the passage leads out of the menu.
	const next = buttons[at < 0 ? Math.min(step, 0) : at + step];
	// The menu is at the end of the document, and belongs after the passage.
	if (!next) return leave();
	event.preventDefault();
	next.focus();
}

addEventListener('keydown', (event) => {
	if (!isShown()) return;
	const key = keyOf(event);
	if (key === 'Escape') leave();
	if (key === 'Tab' || key === 'Shift+Tab') onTab(event, key === 'Tab' ? 1 : -1);
});
document.addEventListener('copy', copyClean);
document.addEventListener('selectionchange', () => {
	// A field in the menu has a selection of its own.
	if (getSelection()?.type === 'Range' || isBusy()) return;
	dismissed = undefined;
	hide();
});
addEventListener('scroll', () => passage && place(passage), { passive: true, capture: true });
