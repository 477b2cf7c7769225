import { expect, test } from 'vitest';
import { pageNumbers } from '../../../../src/exports/book/pdf/page-numbers.ts';

/** What matters of a PDF as Chromium writes it: pages in a tree of two levels, destinations by name, an outline. */
const pdf = Buffer.from(`%PDF-1.4
1 0 obj
<</Type /Pages
/Count 2
/Kids [2 0 R 6 0 R]
/Parent 3 0 R>>
endobj
2 0 obj
<</Type /Page>>
endobj
3 0 obj
<</Type /Pages
/Count 3
/Kids [1 0 R 9 0 R]>>
endobj
6 0 obj
<</Type /Page>>
endobj
9 0 obj
<</Type /Page>>
endobj
10 0 obj
<</cloud [9 0 R /XYZ 6 776.25 0]
/a--b#281#29 [6 0 R /XYZ 6 777.75 0]>>
endobj
11 0 obj
<</Title (Outline)
/Dest [2 0 R /XYZ 6 777 0]>>
endobj
`);

test('every id that a link leads to has the number of its page, in the order of the pages', () => {
	expect(Object.fromEntries(pageNumbers(pdf))).toEqual({ cloud: 3, 'a--b(1)': 2 });
});
