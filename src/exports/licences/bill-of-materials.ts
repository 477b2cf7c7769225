import { z } from 'zod';

const bill = z.looseObject({
	bomFormat: z.literal('CycloneDX'),
	metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
	components: z.array(z.looseObject({ name: z.string(), version: z.string(), licenses: z.array(z.unknown()).optional() })),
});

/** A list, in CycloneDX's format, of all packages that the site is made with. */
export type BillOfMaterials = z.output<typeof bill>;

/** npm's list without what differs from one run or folder to the next, so that two lists of one commit are the same. */
export function settleBill(text: string, name: string): BillOfMaterials {
	const { metadata, ...rest } = bill.parse(JSON.parse(text));
	return { ...rest, serialNumber: undefined, metadata: { ...metadata, timestamp: undefined, component: { ...metadata.component, name } } };
}
