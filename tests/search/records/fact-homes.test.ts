import { expect, test } from 'vitest';
import { factHomes, factUses } from '../../../src/search/records/fact-homes.ts';
import { readTree } from '../../../src/lib/html-tree.ts';

const homesOn = (body: string) =>
	factHomes(factUses({ path: '/rivers/', tree: readTree(`<html><body><h1>Rivers</h1><div class="body">${body}</div></body></html>`) }));

const printed = '<p><span data-fact="revenue-rmb-fy2022">853.1</span></p>';

test('a figure is at home under the heading that is most like its label, and not under one that has but its year', () => {
	const homes = homesOn(
		`<h2 id="seven">The seven segments of fiscal 2022</h2>${printed}<h2 id="contra">Contra revenue: why fees shrank</h2>${printed}<h2 id="years">Alibaba’s revenue by year</h2>${printed}`,
	);
	expect(homes.get('revenue-rmb-fy2022')).toBe('/rivers/#years');
});

test('where no heading is like it, a figure is at home where it is printed first', () => {
	expect(homesOn(`<h2 id="one">Lakes</h2>${printed}<h2 id="two">Seas</h2>${printed}`).get('revenue-rmb-fy2022')).toBe('/rivers/#one');
});
