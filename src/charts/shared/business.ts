import type { Look } from './looks.ts';

/** The businesses that have a hue of their own, and the rest. */
type Business = Extract<Look, 'china' | 'instant' | 'abroad' | 'cloud' | 'logistics' | 'media' | 'others'>;

/** What the segments of all reporting structures are called, by the business that they belong to. */
const names: Readonly<Record<Business, readonly string[]>> = {
	china: [
		'Core commerce',
		'China commerce',
		'China e-commerce',
		'China E-commerce Group',
		'Alibaba China E-commerce Group',
		'E-commerce Group',
		'Taobao and Tmall',
		'Taobao and Tmall Group',
	],
	instant: ['Local consumer services', 'Local services', 'Local Services Group', 'Taobao Instant Commerce', 'China: quick commerce'],
	abroad: [
		'International commerce',
		'International digital commerce',
		'International Digital Commerce Group',
		'Alibaba International Digital Commerce Group',
	],
	cloud: ['Cloud', 'Cloud computing', 'Cloud intelligence', 'Cloud Intelligence Group', 'AI Cloud and Compute Services'],
	logistics: ['Cainiao', 'Cainiao (菜鸟)', 'Cainiao, logistics', 'Cainiao Smart Logistics Network'],
	media: ['Digital media', 'Digital media and entertainment', 'Digital Media and Entertainment Group'],
	others: ['All others', 'Innovation initiatives', 'Innovation initiatives and others', 'AI Labs and Applications'],
};

const byName = new Map([...Object.entries(names)].flatMap(([business, of]) => of.map((name) => [name.toLowerCase(), business] as const)));

const isBusiness = (word: string): word is Business => Object.hasOwn(names, word);

/** The look of the business that a row or column is named after, if it is one. */
export function businessLook(name: string): Business | undefined {
	const found = byName.get(name.toLowerCase());
	return found !== undefined && isBusiness(found) ? found : undefined;
}
