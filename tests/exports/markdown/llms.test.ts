import { expect, test } from 'vitest';
import { llmsFull, llmsIndex } from '../../../src/exports/markdown/llms.ts';

const cloud = { id: 'cloud', part: 'V Money', title: 'Cloud', summary: 'What it earns.', markdown: '# Cloud\n' };
const figures = { id: 'figures', part: 'VII Reference', title: 'Figures', summary: 'All of them.', markdown: '# Figures\n' };

test('the index names every section under its part, the catalogues last', () => {
	const lines = llmsIndex([figures, cloud], 'https://site.example/').split('\n');
	const at = (line: string) => lines.indexOf(line);
	expect(at('- [Cloud](https://site.example/cloud.md): What it earns.')).toBeGreaterThan(at('## V Money'));
	expect(at('- [Figures](https://site.example/figures.md): All of them.')).toBeGreaterThan(at('## Optional'));
	expect(at('## VII Reference')).toBe(-1);
});

test('the whole holds every section but the catalogues, which it names', () => {
	const whole = llmsFull([cloud, figures], 'https://site.example/');
	expect(whole).toContain('# Cloud\n');
	expect(whole).not.toContain('# Figures\n');
	expect(whole).toContain('https://site.example/figures.md');
});
