/** The day of the latest review among sections. */
export const lastReviewed = (sections: readonly { data: { reviewed: Date } }[]) =>
	new Date(Math.max(...sections.map(({ data }) => data.reviewed.getTime())));
