import AcquisitionTable from './AcquisitionTable.astro';
import BusinessCard from './BusinessCard.astro';
import ClaimTable from './ClaimTable.astro';
import Cite from './Cite.astro';
import DataTable from './DataTable.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import FactList from './FactList.astro';
import GlossaryList from './GlossaryList.astro';
import HeadingThree from './HeadingThree.astro';
import HeadingTwo from './HeadingTwo.astro';
import InShort from './InShort.astro';
import MarkdownTable from './MarkdownTable.astro';
import Note from './Note.astro';
import NoteMark from './NoteMark.astro';
import PeopleTable from './PeopleTable.astro';
import Chart from './Chart.astro';
import PlatformTable from './PlatformTable.astro';
import Shipped from './Shipped.astro';
import SourceCatalogue from './SourceCatalogue.astro';
import Term from './Term.astro';
import type { ElementName } from '../../data/elements.ts';

/** What plugins put in, or what stands for an element of HTML. */
export type MadeByBuild = 'NoteMark' | 'h2' | 'h3' | 'table';

/** Everything a writer may use in a section, without imports. */
export const components = {
	AcquisitionTable,
	BusinessCard,
	Cite,
	ClaimTable,
	DataTable,
	Example,
	Fact,
	FactList,
	GlossaryList,
	InShort,
	Note,
	NoteMark,
	PeopleTable,
	Chart,
	PlatformTable,
	Shipped,
	SourceCatalogue,
	Term,
	h2: HeadingTwo,
	h3: HeadingThree,
	table: MarkdownTable,
} satisfies Partial<Record<ElementName, unknown>> & Record<MadeByBuild, unknown>;
