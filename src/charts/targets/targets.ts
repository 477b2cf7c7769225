import { round } from '../shared/round.ts';
import { wrapText } from '../shared/text-width.ts';

/** A goal and how far it was reached, as printed and as a share of the goal. */
export interface Target {
	name: string;
	goal: string;
	/** What was last found, and when. */
	found: string;
	/** 1 is the goal; null where no count was found. */
	reached: number | null;
	/** Known to be met; counted more widely than the goal; or neither. */
	kind: 'met' | 'wider' | 'open';
	/** Computed by this site, not published. */
	computed: boolean;
}

/** Goals for the same date. */
export interface TargetGroup {
	date: string;
	targets: readonly Target[];
}

/** Every goal is at the same place, so that the bars can be compared. */
export function layoutTargets(groups: readonly TargetGroup[], width: number) {
	const narrow = width < 400;
	const size = narrow ? 12 : 13;
	const goal = width - 8;
	let y = -6;
	const drawn = groups.map(({ date, targets }) => {
		y += 24;
		const top = y;
		const rows = targets.map((target) => {
			const beside = narrow ? [] : [{ text: target.goal, x: width, y: y + 26 }];
			const heads = narrow ? [target.name, target.goal] : [target.name];
			const names = heads.map((text, i) => ({ text, y: y + 26 + i * 16, goal: i > 0 }));
			y += 33 + (heads.length - 1) * 16;
			const bar = { y, width: round((target.reached ?? 0) * goal) };
			const found = wrapText(target.found, width, size).map((text, i) => ({ text, y: y + 32 + i * 16 }));
			y += 32 + (found.length - 1) * 16 + 6;
			return { target, names, beside, bar, found };
		});
		y += 16;
		return { date, y: top, rows };
	});
	return { groups: drawn, goal, height: y - 12 };
}

/** The goals in words. */
export function describeTargets(groups: readonly TargetGroup[]) {
	const say = ({ name, goal, found, reached }: Target) =>
		`${name}, ${goal}: ${found}${reached === null ? '' : `, ${Math.round(reached * 100)}% of it`}`;
	return groups.map(({ date, targets }) => `${date}: ${targets.map(say).join('; ')}.`).join(' ');
}
