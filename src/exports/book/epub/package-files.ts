import type { BookChapter } from './chapters-of.ts';
import { xhtmlPage } from './to-xhtml.ts';

/** What the book says of itself. */
export interface BookMeta {
	title: string;
	description: string;
	/** The address of the site, with a slash at its end. */
	site: string;
	/** The day of the edition: “2026-12-01”. */
	date: string;
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The package document: metadata with accessibility, manifest, reading order. */
export function packageDocument(
	chapters: readonly BookChapter[],
	{ title, description, site, date }: BookMeta,
	withSvg: ReadonlySet<string>,
) {
	const items = chapters.map(
		({ id }) => `<item id="c-${id}" href="${id}.xhtml" media-type="application/xhtml+xml"${withSvg.has(id) ? ' properties="svg"' : ''}/>`,
	);
	const spine = chapters.map(({ id }) => `<itemref idref="c-${id}"/>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${site}alibaba-business-model.epub#${date}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>en</dc:language>
<dc:creator>${escapeXml(title)}</dc:creator>
<dc:publisher>${escapeXml(title)}</dc:publisher>
<dc:description>${escapeXml(description)}</dc:description>
<dc:date>${date}</dc:date>
<dc:source>${site}</dc:source>
<dc:rights>Text and charts CC BY 4.0, data CC0 1.0</dc:rights>
<meta property="dcterms:modified">${date}T12:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Every chart has its words and its numbers as a table; headings, notes and tables are marked up.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine><itemref idref="title"/><itemref idref="nav"/>${spine.join('')}</spine>
</package>
`;
}

/** The contents by part, and the landmarks. */
export function navDocument(chapters: readonly BookChapter[], title: string) {
	const parts = [...Map.groupBy(chapters, ({ part }) => part)].map(([part, own]) => {
		const links = own.map(({ id, title }) => `<li><a href="${id}.xhtml">${escapeXml(title)}</a></li>`).join('');
		return `<li><a href="${own[0]?.id ?? ''}.xhtml">${escapeXml(part)}</a><ol>${links}</ol></li>`;
	});
	const first = chapters[0]?.id ?? '';
	return xhtmlPage(
		`${title}: contents`,
		`<nav epub:type="toc" role="doc-toc" id="toc"><h1>Contents</h1><ol>${parts.join('')}</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>Landmarks</h2><ol><li><a epub:type="titlepage" href="title.xhtml">Title page</a></li><li><a epub:type="toc" href="#toc">Contents</a></li><li><a epub:type="bodymatter" href="${first}.xhtml">Start of the text</a></li></ol></nav>`,
	);
}

/** Title, edition and terms. */
export const titlePage = ({ title, description, site, date }: BookMeta) =>
	xhtmlPage(
		title,
		`<section epub:type="titlepage" role="region" aria-label="Title page"><h1>${escapeXml(title)}</h1><p>${escapeXml(description)}</p><p>Edition of ${date}. The current text is at <a href="${site}">${site}</a>.</p><p>An independent reference, not connected with Alibaba Group or Amazon and no advice to invest. Text and charts CC BY 4.0, data CC0 1.0.</p></section>`,
	);

/** Little style: readers of books bring their own. */
export const stylesheet = `body { line-height: 1.5 }
h1, h2, h3 { line-height: 1.25; text-align: left }
figure { margin: 1em 0; break-inside: avoid }
figcaption small { display: block }
svg { max-width: 100%; height: auto }
table { border-collapse: collapse; font-size: .85em }
th, td { padding: .2em .5em; border-bottom: 1px solid #999; text-align: left; vertical-align: top }
th small, td small { display: block }
aside { font-size: .85em }
sup { line-height: 0 }
`;
