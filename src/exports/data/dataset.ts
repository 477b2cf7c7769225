/** One value of a data file. */
export type Value = string | number | boolean | null;

/** A column of a data file, in the words of Table Schema, with the way to its value. */
export interface Column<T> {
	name: string;
	type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
	title: string;
	/** What is in it, with its unit where that is fixed. */
	description: string;
	/** Never empty. */
	required?: true;
	/** The only words allowed. */
	oneOf?: readonly string[];
	of: (entry: T) => Value | undefined;
}

export type Field = Omit<Column<never>, 'of'>;

export type Row = Readonly<Record<string, Value>>;

/** What can be taken away as one file: a list of the data, or the numbers of one chart or table. */
export interface Dataset {
	/** Its address is `/data/<id>.csv`; never changed once published. */
	id: string;
	kind: 'list' | 'chart' | 'table';
	title: string;
	description: string;
	/** Where the site shows it, below its root. */
	place: { path: `/${string}`; fragment?: string };
	fields: readonly Field[];
	rows: readonly Row[];
	/** The column that tells the rows apart. */
	key?: string;
	/** Columns that hold the ids of another file: column and file. */
	refs?: Readonly<Record<string, string>>;
	/** The sources behind it, where they are not a column. */
	sources: readonly string[];
}

interface Entries<T> extends Omit<Dataset, 'fields' | 'rows'> {
	columns: readonly Column<T>[];
	entries: Iterable<T>;
}

/** A dataset with one row for each entry. What an entry lacks is null. */
export function fromEntries<T>({ columns, entries, ...rest }: Entries<T>): Dataset {
	return {
		...rest,
		fields: columns.map(({ name, type, title, description, required, oneOf }) => ({
			name,
			type,
			title,
			description,
			...(required ? { required } : {}),
			...(oneOf ? { oneOf } : {}),
		})),
		rows: [...entries].map((entry) => Object.fromEntries(columns.map(({ name, of }) => [name, of(entry) ?? null]))),
	};
}

/** Several ids in one cell: they hold no spaces, so a space parts them. */
export const idList = (ids: readonly string[]) => (ids.length > 0 ? ids.join(' ') : null);

/** The columns for a figure: a number in its unit, or words, and the period they hold for. */
export function figureColumns<T>(
	read: (entry: T) => { value: Value | undefined; unit: string | null | undefined; period: string | null | undefined },
): Column<T>[] {
	return [
		{
			name: 'value',
			type: 'number',
			title: 'Value',
			description: 'The figure, in the unit of the row; empty where there is none',
			of: (entry) => (typeof read(entry).value === 'number' ? read(entry).value : null),
		},
		{
			name: 'text',
			type: 'string',
			title: 'Words',
			description: 'What stands there in words instead of a figure',
			of: (entry) => (typeof read(entry).value === 'string' ? read(entry).value : null),
		},
		{
			name: 'unit',
			type: 'string',
			title: 'Unit',
			description: 'The unit of the value, such as “RMB million” or “%”',
			of: (entry) => read(entry).unit,
		},
		{
			name: 'period',
			type: 'string',
			title: 'Period',
			description: 'The period or day the value holds for; “fiscal 2022” is the year to 31 March 2022',
			of: (entry) => read(entry).period,
		},
	];
}
