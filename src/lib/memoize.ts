/** Remembers what a function makes of each text, where the texts are few and come again and again, like the words of a site. */
export function memoize<T>(make: (text: string) => T) {
	const known = new Map<string, T>();
	return (text: string) => {
		const made = known.get(text) ?? make(text);
		known.set(text, made);
		return made;
	};
}
