import { sum } from 'd3-array';
import type { Look } from '../shared/looks.ts';

/** Money under one name: a group that brings it, or a line that takes it. */
export interface Stream {
	name: string;
	value: number;
	/** The value as printed. */
	text: string;
	/** Its part of revenue, as printed; empty where it has none. */
	share: string;
	/** Why it is hatched: “computed”, “a vendor’s”; empty for a filed figure. */
	remark: string;
	look: Look;
}

/** Where revenue comes from and goes. What groups sell to one another is in their sum but not in revenue. */
export interface Flows {
	from: readonly Stream[];
	sum?: Stream | undefined;
	between?: Stream | undefined;
	revenue: Stream;
	to: readonly Stream[];
}

/** @throws unless the streams add up to the million, before revenue and after it */
export function checkFlows({ from, sum: whole, between, revenue, to }: Flows, file: string) {
	const check = (what: string, found: number, wanted: number) => {
		if (Math.abs(found - wanted) > 1e-6)
			throw new Error(`${file}: ${what} to ${found}, not to ${wanted}. Correct the facts or the list of rows.`);
	};
	const incoming = sum(from, ({ value }) => value);
	if (whole) check('The rows "from" add up', incoming, whole.value);
	check('The rows "from", less those "between", come', incoming - (between?.value ?? 0), revenue.value);
	check(
		'The rows "to" add up',
		sum(to, ({ value }) => value),
		revenue.value,
	);
	for (const { name, value, share } of to) {
		const found = (value / revenue.value) * 100;
		if (share && Math.abs(found - Number(share)) > 0.051)
			throw new Error(`${file}: “${name}” is ${found.toFixed(2)}% of revenue, its share says ${share}. Correct the share.`);
	}
}

const amount = ({ name, text, remark }: Stream) => `${name} ${text}${remark && ` (${remark})`}`;

/** The flows in words: amounts on the way in, shares on the way out. */
export function describeFlows({ from, between, revenue, to }: Flows) {
	const less = between ? `; less ${between.text} sold between groups` : '';
	const uses = to.map(({ name, share, remark }) => `${name} ${share}${remark && ` (${remark})`}`).join(', ');
	return `In RMB million: ${from.map(amount).join(', ')}${less}; revenue ${revenue.text}. Of every RMB 100: ${uses}.`;
}
