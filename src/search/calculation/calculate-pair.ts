import { formatFigure, formatNumber } from '../../data/numbers/format-value.ts';
import type { AskedSeries } from './asked-series.ts';
import { evaluate } from './evaluate.ts';
import { compares, divides, findPairs, type Named, type Pair } from './find-series.ts';
import type { Calculation } from './parse-calculation.ts';
import { ask, type Figured, lower, periodOf, type Reply, restsOn, SEVERAL } from './reply.ts';

type Two = Extract<Calculation, { op: 'share' | 'ratio' | 'difference' }>;
type Margin = Extract<Calculation, { op: 'margin' }>;

function resultOf(op: Two['op'], { of, over, a, b }: Pair): Figured {
	const { value, workings } = evaluate(op, [of, a], [over, b]);
	const period = periodOf(of, a.year);
	const rests = { workings: `${workings} = ${formatNumber(value, 2)}`, text: '', ...restsOn([of, a], [over, b]) };
	if (op === 'share')
		return { label: `${of.label}, as a share of ${lower(over.label)}, ${period}`, head: formatFigure({ value, unit: '%' }), ...rests };
	if (op === 'ratio')
		return { label: `${of.label} per employee, ${period}`, head: formatFigure({ value, unit: of.unit }, 'full'), ...rests };
	return { label: `${of.label}, less ${lower(over.label)}, ${period}`, head: formatFigure({ value, unit: of.unit }), ...rests };
}

const words = { share: 'as share of', ratio: 'per', difference: 'and' } as const;

const queryOf = (op: Two['op'], { of, over, a }: Pair) =>
	op === 'ratio'
		? `${lower(of.label)} per employee ${a.year}`
		: `${op === 'difference' ? 'difference between ' : ''}${lower(of.label)} ${words[op]} ${lower(over.label)} ${a.year}`;

const pairsOf = (op: Two['op'], ofs: readonly AskedSeries[], overs: readonly AskedSeries[], year?: number) =>
	findPairs(ofs, overs, op === 'difference' ? compares : divides, year).filter(({ of, over }) => op === 'ratio' || of.unit === over.unit);

/** The latest pair, or the question which, where several of a year differ. A difference of parts of two structures is asked for as well. */
function choosePair(op: Two['op'], pairs: readonly Pair[]): Reply | undefined {
	const [first] = pairs;
	if (!first) return undefined;
	const rivals =
		op === 'difference'
			? [...Map.groupBy(pairs, ({ a }) => a.structure ?? '').values()].flatMap(([latest]) => latest ?? [])
			: pairs.filter(({ a }) => a.year === first.a.year);
	return rivals.length > 1
		? ask(
				SEVERAL,
				rivals.map((pair) => queryOf(op, pair)),
			)
		: resultOf(op, first);
}

/** A share, a difference, or an amount per head, of one year. */
export function calculateTwo({ op, of, over, year }: Two, named: Named) {
	const overs = named(over);
	// “China commerce and cloud revenue”: the last word belongs to both.
	const [, common] = op === 'difference' ? (/ (\S+)$/.exec(over) ?? []) : [];
	const ofs = common ? named(`${of} ${common}`) : [];
	return choosePair(op, pairsOf(op, ofs.length > 0 ? ofs : named(of), overs, year));
}

/** What stands above the line of each margin, by the word before it. */
const MARGINS = [
	[/\b(?:net profit|net income|net|profit)$/, ['net income']],
	[/\boperating(?: profit)?$/, ['income from operations', 'operating income', 'operating profit']],
	[/\b(?:adjusted )?ebita$/i, ['adjusted EBITA']],
	[/\b(?:free cash flow|fcf)$/, ['free cash flow']],
] as const;

/** A margin of a year, of a company or a part of it; or the question which, where the year or the kind is open. */
export function calculateMargin({ of, years }: Margin, named: Named): Reply | undefined {
	const [year = 0, ...more] = years;
	const known = (question: string, asked: readonly Margin[]) => {
		const choices = asked.flatMap((each) => (calculateMargin(each, named) ? [`${each.of} margin ${each.years.join()}`] : []));
		return choices.length > 0 ? ask(question, choices) : undefined;
	};
	if (more.length > 0)
		return known(
			'Which year?',
			years.map((each) => ({ op: 'margin', of, years: [each] })),
		);
	if (/^(?:alibaba(?:'s)?)?$/.test(of))
		return known(
			'Which margin?',
			['net', 'operating', 'adjusted EBITA'].map((kind) => ({ op: 'margin', of: kind, years })),
		);
	const [kind, tops] = MARGINS.find(([form]) => form.test(of)) ?? [/$/, ['adjusted EBITA']];
	const subject = of.replace(kind, '').trim();
	const ofSubject = (what: string) => named(`${subject} ${what}`.trim());
	const below = [...ofSubject('revenue'), ...(subject ? ofSubject('net sales') : [])];
	return choosePair('share', pairsOf('share', tops.flatMap(ofSubject), below, year));
}
