import { type Column, idList } from '../dataset.ts';

type Rules<T> = Pick<Column<T>, 'required' | 'oneOf'>;

/** A column of plain words. */
export const words = <T>(name: string, title: string, description: string, of: Column<T>['of'], rules: Rules<T> = {}): Column<T> => ({
	name,
	type: 'string',
	title,
	description,
	...rules,
	of,
});

const needed = { required: true } as const;

/** The stable name of an entry. */
export const idColumn = <T extends { id: string }>() => words<T>('id', 'Id', 'The stable name of the entry', ({ id }) => id, needed);

/** The permanent address of an entry on the site. */
export const addressColumn = <T>(of: (entry: T) => string) => words<T>('address', 'Address', 'Where the site shows it', of, needed);

/** The facts an entry rests on. */
export const factsColumn = <T extends { facts: readonly string[] }>() =>
	words<T>('facts', 'Facts', 'The facts it rests on: ids in facts.csv, parted by spaces', ({ facts }) => idList(facts));

/** The sections that treat an entry. */
export const sectionsColumn = <T extends { sections: readonly string[] }>() =>
	words<T>('sections', 'Sections', 'The sections that treat it, parted by spaces', ({ sections }) => idList(sections));

/** A name in Chinese characters. */
export const chineseColumn = <T extends { chinese?: string | undefined }>() =>
	words<T>('chinese', 'Chinese name', 'The name in Chinese characters', ({ chinese }) => chinese);

/** A Chinese name as it is spoken. */
export const pinyinColumn = <T extends { pinyin?: string | undefined }>() =>
	words<T>('pinyin', 'Pinyin', 'The Chinese name in Latin letters with tones', ({ pinyin }) => pinyin);
