/** Each icon as a path in a 16 × 16 box. Verdicts are told apart by shape and word before colour. */
export const marks = {
	find: 'M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10 10l4.5 4.5',
	confirmed: 'm2 8.5 4 4.5 8-10',
	imprecise: 'M1.5 6.2c2.2-3 4.3-3 6.5-.6s4.3 2.4 6.5-.6M1.5 11.8c2.2-3 4.3-3 6.5-.6s4.3 2.4 6.5-.6',
	outdated: 'M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0zM8 4.5V8l2.7 1.8',
	wrong: 'm3 3 10 10M13 3 3 13',
	missing: 'M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11',
	unverified: 'M4.5 5.5a3.5 3.5 0 1 1 5.4 2.9C8.6 9.2 8 9.7 8 11M8 14v.1',
	opinion: 'M2 2.5h12v8.5H8L4.5 14v-3H2z',
	light: 'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM8 1v1M8 14v1M1 8h1M14 8h1M3 3l.7.7M12.3 12.3l.7.7M13 3l-.7.7M3.7 12.3l-.7.7',
	system: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM9 3v10M10.8 4v8M12.4 5.5v5',
	dark: 'M13.5 10A6 6 0 0 1 6 2.5a6 6 0 1 0 7.5 7.5z',
} as const;

export type Mark = keyof typeof marks;
