/** The addresses of the pictures of a chart, and of the page for those who frame it. */
export const chartFiles = (id: string) =>
	({
		svg: `/charts/${id}.svg`,
		light: `/charts/${id}-light.png`,
		dark: `/charts/${id}-dark.png`,
		embed: `/embed/${id}/`,
	}) as const;

/** The pages that other sites may show in a frame, as a prefix of their paths below the root. */
export const EMBED = 'embed/';

/** Whether a path below the root, with or without its first slash, is a page to be framed. */
export const isEmbed = (path: string) => path.replace(/^\//, '').startsWith(EMBED);
