import { siteDescription, siteName } from '../../site.ts';

/** A section and its twin, for programs that read. */
export interface Twin {
	id: string;
	part: string;
	title: string;
	/** The sentence of the page that says what it holds. */
	summary: string;
	markdown: string;
}

const INTRODUCTION = `# ${siteName}

> ${siteDescription}

An independent reference that starts from one article, checks every statement in it and corrects those that are wrong. “Fiscal 2022” is the year to 31 March 2022. A number in brackets after a figure, such as [^1], names its source in the list at the end of the section. Text: CC BY 4.0. Data: CC0 1.0.
`;

/** The catalogues of the data: long, and of use to those who look something up in them. */
const OPTIONAL = new Set(['figures', 'sources', 'source-check']);

const entry = ({ id, title, summary }: Twin, root: string) => `- [${title}](${root}${id}.md): ${summary}`;

function list(twins: readonly Twin[], root: string) {
	const parts = [...new Set(twins.map(({ part }) => part))];
	return parts.map(
		(part) =>
			`## ${part}\n\n${twins
				.filter((twin) => twin.part === part)
				.map((twin) => entry(twin, root))
				.join('\n')}\n`,
	);
}

/** `llms.txt`: what there is to read, in Markdown, after the proposal at https://llmstxt.org. */
export function llmsIndex(twins: readonly Twin[], root: string) {
	const more = twins.filter(({ id }) => OPTIONAL.has(id));
	const files = [
		`- [Data](${root}data/): every chart, table and list as CSV and JSON`,
		`- [All sections in one file](${root}llms-full.txt)`,
	];
	return [
		INTRODUCTION,
		...list(
			twins.filter(({ id }) => !OPTIONAL.has(id)),
			root,
		),
		`## Optional\n\n${[...more.map((twin) => entry(twin, root)), ...files].join('\n')}\n`,
	].join('\n');
}

/** `llms-full.txt`: the sections one after the other, but for the catalogues, which are named at the end. */
export function llmsFull(twins: readonly Twin[], root: string) {
	const [read, more] = [false, true].map((optional) => twins.filter(({ id }) => OPTIONAL.has(id) === optional));
	return [
		INTRODUCTION,
		...(read ?? []).map(({ markdown }) => markdown),
		`## Not included for their length\n\n${(more ?? []).map((twin) => entry(twin, root)).join('\n')}\n`,
	].join('\n');
}
