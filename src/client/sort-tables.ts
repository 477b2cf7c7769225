import '../lib/adopt-made.ts';
import { announce } from '../lib/announce.ts';
import { isOfWords, sortedOrder } from '../lib/compare-cells.ts';
import { param, setParam } from './address-params.ts';
import { keepPlace } from './scroll-place.ts';

/** A table with fewer rows is taken in at a glance. */
const LEAST = 11;

/** The name of a table in the address: the id of the nearest element that has one, with its number where that holds several. */
const names = new Map<string, HTMLTableElement>();

const original = new Map<HTMLTableElement, (readonly HTMLTableRowElement[])[]>();

const bodyRows = (table: HTMLTableElement) => [...table.tBodies].map((body) => [...body.rows]);

/** The rows of a group that are headed by a row of its own are sorted under it. */
const isGroupHead = (row: HTMLTableRowElement) => row.cells.length === 1;

/** What a cell says, without the remarks under it. */
function textOf(cell: Element | undefined) {
	const copy = cell?.cloneNode(true);
	if (!(copy instanceof Element)) return '';
	for (const rest of copy.querySelectorAll('small, sup, .anchor')) rest.remove();
	return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

type Direction = 'ascending' | 'descending' | 'none';

/** Stands after the words of the head by which a table is sorted. */
const SIGNS: Readonly<Record<Direction, string>> = { ascending: ' ↑', descending: ' ↓', none: '' };

function sort(table: HTMLTableElement, column: number, direction: Direction) {
	const groups = original.get(table) ?? bodyRows(table);
	original.set(table, groups);
	for (const [i, group] of groups.entries()) {
		const heads = group.filter(isGroupHead);
		const rows = group.filter((row) => !isGroupHead(row));
		const order =
			direction === 'none'
				? rows.keys()
				: sortedOrder(
						rows.map(({ cells }) => textOf(cells[column])),
						direction === 'descending',
					);
		table.tBodies[i]?.append(...heads, ...[...order].flatMap((index) => rows[index] ?? []));
	}
	for (const [i, head] of headsOf(table).entries()) {
		const now = i === column ? direction : 'none';
		head.ariaSort = now === 'none' ? null : now;
		const sign = head.querySelector('button > [aria-hidden]');
		if (sign) sign.textContent = SIGNS[now];
	}
}

const headsOf = (table: HTMLTableElement) => [...(table.tHead?.rows[0]?.cells ?? [])];

/** What a click on a head leads to: one direction, the other, and the order as printed. */
function nextDirection(now: string | null, first: Direction): Direction {
	const second = first === 'ascending' ? 'descending' : 'ascending';
	return now === first ? second : now === second ? 'none' : first;
}

const isDirection = (text: string): text is Direction => ['ascending', 'descending', 'none'].includes(text);

/** Whether the cells of a column are links by number to several sources: they have no order. */
function isOfReferences(table: HTMLTableElement, column: number) {
	const cells = bodyRows(table).flatMap((rows) => rows.flatMap((row) => (isGroupHead(row) ? [] : (row.cells[column] ?? []))));
	return cells.some((cell) => cell.querySelectorAll('a').length > 1) && cells.every((cell) => /^[\d ]*$/.test(textOf(cell)));
}

function offer(table: HTMLTableElement, name: string, status: HTMLElement) {
	for (const [column, head] of headsOf(table).entries()) {
		const words = textOf(head);
		if (words === '' || isOfReferences(table, column)) continue;
		const button = document.createElement('button');
		button.type = 'button';
		button.className =
			'made-py-0.5 made-text-inherit made-underline made-decoration-dotted made-underline-offset-4 print:made-no-underline';
		button.append(...[...head.childNodes].filter((node) => !(node instanceof Element && node.matches('small'))));
		const sign = document.createElement('span');
		sign.ariaHidden = 'true';
		button.append(sign);
		head.prepend(button);
		button.addEventListener('click', () => {
			const texts = bodyRows(table).flatMap((rows) => rows.filter((row) => !isGroupHead(row)).map(({ cells }) => textOf(cells[column])));
			const direction = nextDirection(head.ariaSort, isOfWords(texts) ? 'ascending' : 'descending');
			sort(table, column, direction);
			setParam('sort', direction === 'none' ? '' : `${name}.${column + 1}.${direction}`);
			announce(status, direction === 'none' ? 'In the order of the page.' : `Sorted by ${words}, ${direction}.`);
		});
	}
}

/** Sorts the table that the address names, as it says; an address that names none is no fault. */
function sortFromAddress() {
	const [, name = '', column = '', direction = ''] = /^(.*)\.(\d+)\.(\w+)$/.exec(param('sort')) ?? [];
	const table = names.get(name);
	if (!table || !headsOf(table)[Number(column) - 1] || !isDirection(direction)) return;
	sort(table, Number(column) - 1, direction);
	returnToPlace();
}

/** The page’s own live region, or one made here: two would speak over one another. */
const status = document.querySelector<HTMLElement>('main [role=status]') ?? document.createElement('p');
if (!status.isConnected) {
	status.className = 'sr-only';
	status.role = 'status';
	document.querySelector('main')?.append(status);
}
for (const table of document.querySelectorAll<HTMLTableElement>('main table:not([data-place] > table)')) {
	if (bodyRows(table).flat().length < LEAST || table.querySelector('[rowspan]')) continue;
	const id = table.closest('[id]:not(main)')?.id ?? (table.closest('details')?.previousElementSibling?.id || 'table');
	const name = names.has(id) ? `${id}-${names.size + 1}` : id;
	names.set(name, table);
	offer(table, name, status);
}
const returnToPlace = keepPlace();
sortFromAddress();
