import type { ElementName } from '../../data/elements.ts';
import { components, type MadeByBuild } from '../mdx/index.ts';
import FrontHero from './FrontHero.astro';
import KeyFigure from './KeyFigure.astro';
import KeyFigures from './KeyFigures.astro';
import Question from './Question.astro';
import Questions from './Questions.astro';
import StartHere from './StartHere.astro';

/** Everything that `content/front.mdx` may use, without imports. */
export const frontComponents = { ...components, FrontHero, KeyFigure, KeyFigures, Question, Questions, StartHere } satisfies Record<
	ElementName | MadeByBuild,
	unknown
>;
