import { strToU8, type Zippable, zipSync } from 'fflate';
import { chaptersOf, placesOf } from './chapters-of.ts';
import { type BookMeta, container, navDocument, packageDocument, stylesheet, titlePage } from './package-files.ts';
import { chapterToXhtml } from './to-xhtml.ts';

/**
 * The whole work as an EPUB 3 book, from the page that holds all chapters. The same page and date give the same bytes.
 * @throws where the page holds no chapter
 */
export function makeEpub(html: string, meta: BookMeta) {
	const chapters = chaptersOf(html);
	if (chapters.length === 0)
		throw new Error('The page of the whole work holds no chapter, so there is nothing to bind. Look into src/pages/all.astro.');
	const places = placesOf(chapters);
	const texts = chapters.map((chapter) => [chapter.id, chapterToXhtml(chapter, places, meta.site)] as const);
	const withSvg = new Set(texts.filter(([, text]) => text.includes('<svg')).map(([id]) => id));
	const files: Readonly<Record<string, string>> = {
		'META-INF/container.xml': container,
		'EPUB/package.opf': packageDocument(chapters, meta, withSvg),
		'EPUB/nav.xhtml': navDocument(chapters, meta.title),
		'EPUB/title.xhtml': titlePage(meta),
		'EPUB/book.css': stylesheet,
		...Object.fromEntries(texts.map(([id, text]) => [`EPUB/${id}.xhtml`, text])),
	};
	// An archive holds local times: noon of the day, wherever it is built.
	const mtime = new Date(`${meta.date}T12:00:00`);
	const packed: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
	for (const [name, text] of Object.entries(files)) packed[name] = [strToU8(text), { level: 9, mtime }];
	return zipSync(packed);
}
