import { textWidth } from '../../src/charts/shared/text-width.ts';

/** A line of words as a chart sets it. */
export interface Label {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

const boxOf = ({ text, x, y, anchor }: Label, size: number) => {
	const width = textWidth(text, size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
};

/** Labels that touch one another or leave the chart, in words; none is what is wanted. */
export function labelFaults(labels: readonly Label[], size: number, { width, height }: { width: number; height: number }) {
	const boxes = labels.map((label) => ({ label, box: boxOf(label, size) }));
	const outside = boxes.filter(({ box }) => box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.bottom > height + 0.5);
	const touching = boxes.flatMap(({ label: a, box: p }, i) =>
		boxes
			.slice(i + 1)
			.filter(({ box: q }) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom)
			.map(({ label: b }) => `“${a.text}” touches “${b.text}”`),
	);
	return [...outside.map(({ label }) => `“${label.text}” leaves the chart`), ...touching];
}

/** Labels with one anchor. */
export const anchored = (labels: readonly { text: string; x: number; y: number }[], anchor: Label['anchor']): Label[] =>
	labels.map(({ text, x, y }) => ({ text, x, y, anchor }));
