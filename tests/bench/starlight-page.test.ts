import { expect, test } from 'vitest';
import { fromTwin, starlightPage } from './starlight-page.ts';

const twin =
	'---\ntitle: "Cloud"\nurl: "https://site.example/cloud/"\n---\n\n# Cloud\n\nSee [GMV](https://site.example/glossary/#gmv).\n\n## What it sells\n';

test('a twin gives its title and its text, without the heading that the peer writes itself', () => {
	expect(fromTwin(twin, 'https://site.example/')).toEqual({ title: 'Cloud', body: 'See [GMV](/glossary/#gmv).\n\n## What it sells' });
});

test('a title with quotes stays one line of frontmatter', () => {
	expect(starlightPage({ title: 'The “"flywheel"”', body: 'Text' })).toBe('---\ntitle: "The “\\"flywheel\\"”"\n---\n\nText');
});

test('a description is handed on', () => {
	expect(starlightPage({ title: 'T', description: 'One sentence.', body: '' })).toContain('\ndescription: "One sentence."\n');
});
