/** The day of the latest review among sections. */
export const lastReviewed = (sections: readonly { data: { reviewed: Date } }[]) =>
	sections.map(({ data }) => data.reviewed).reduce((latest, day) => (day > latest ? day : latest), new Date(0));
