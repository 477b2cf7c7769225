/** What readers ask of a kind of thing in words that its record does not use: “how much did Lazada cost”, “the Fliggy app”. They count beside its name only. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
	deal: 'paid cost price worth bought acquired acquisition purchase takeover deal spent',
	brand: 'app site website service company business brand owner belongs',
	term: 'definition meaning abbreviation',
};
