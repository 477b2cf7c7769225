/** What a social card says. */
export interface Card {
	/** The name of the page. */
	title: string;
	/** Where it is: “Part IV”, and the part’s name. */
	part?: { numeral: string; name: string };
	/** The figure that is first in the section, with what and when it counts. */
	figure?: { value: string; label: string };
	/** One sentence, shown where there is no figure. */
	summary: string;
	/** The name of the site, or what is in its place on the page of that name. */
	foot: string;
}

/** The size that sharing sites ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The light palette of the site’s style sheet: paper, inks, and the one vermilion for what the chart is about. */
const colour = { paper: '#f8f7f3', ink: '#1a1b20', second: '#47474b', quiet: '#66645f', rule: '#d5d2c9', vermilion: '#b4311a' } as const;

/** An element as satori takes it. */
export interface CardElement {
	type: 'div';
	props: { style: Readonly<Record<string, string | number>>; children?: string | readonly CardElement[] };
}

const box = (style: CardElement['props']['style'], children?: string | readonly CardElement[]): CardElement => ({
	type: 'div',
	props: { style: { display: 'flex', flexShrink: 0, ...style }, ...(children === undefined ? {} : { children }) },
});

/** Short titles fill one line; longer ones are set so that two lines leave room for the figure. */
const sizeFor = ({ length }: string) => (length <= 20 ? 124 : length <= 25 ? 100 : length <= 29 ? 84 : 80);

const head = ({ part }: Card) =>
	box(
		{ gap: 16, alignItems: 'baseline', fontSize: 34, color: colour.quiet },
		part ? [box({ letterSpacing: 3, fontSize: 30, textTransform: 'uppercase' }, part.numeral), box({}, part.name)] : [],
	);

const figure = ({ value, label }: NonNullable<Card['figure']>) =>
	box({ flexDirection: 'column' }, [
		box({ fontFamily: 'Display', fontSize: 92, lineHeight: 1, color: colour.vermilion, letterSpacing: -1 }, value),
		box({ fontSize: 36, lineHeight: 1.2, marginTop: 14, color: colour.second }, label),
	]);

/** The chart as a tree of boxes: an Oxford rule, part, title, figure, name of the site. */
export function layoutCard(card: Card): CardElement {
	return box(
		{
			...cardSize,
			boxSizing: 'border-box',
			flexDirection: 'column',
			backgroundColor: colour.paper,
			color: colour.ink,
			fontFamily: 'Text',
			padding: '48px 64px 44px',
		},
		[
			box({ height: 10, backgroundColor: colour.ink }),
			box({ height: 2, marginTop: 5, marginBottom: 28, backgroundColor: colour.ink }),
			head(card),
			box(
				{ fontFamily: 'Display', fontSize: sizeFor(card.title), lineHeight: 1.06, letterSpacing: -2, marginTop: 6, textWrap: 'balance' },
				card.title,
			),
			box({ flexGrow: 1, alignItems: 'flex-end', paddingBottom: 30 }, [
				card.figure ? figure(card.figure) : box({ flexShrink: 1, fontSize: 40, lineHeight: 1.25, color: colour.second }, card.summary),
			]),
			box({ borderTop: `2px solid ${colour.rule}`, paddingTop: 20, fontSize: 32, justifyContent: 'space-between', alignItems: 'center' }, [
				box({}, card.foot),
				box({ width: 20, height: 20, backgroundColor: colour.vermilion }),
			]),
		],
	);
}
