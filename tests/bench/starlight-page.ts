/** What a page of Starlight is made from. */
export interface PeerPage {
	title: string;
	description?: string;
	/** Markdown without a heading of the first level: Starlight writes the title. */
	body: string;
}

/** A page as Starlight reads it. */
export const starlightPage = ({ title, description, body }: PeerPage) =>
	['---', `title: ${JSON.stringify(title)}`, ...(description ? [`description: ${JSON.stringify(description)}`] : []), '---', '', body].join(
		'\n',
	);

/**
 * A Markdown twin of the site as a page of Starlight with the same words. Links of the site stay within the peer.
 * @param root the address of the site that the twin names, with a slash at its end
 */
export function fromTwin(twin: string, root: string): PeerPage {
	const text = twin.replace(/^---\n[\s\S]*?\n---\n/, '');
	const title = /^# (.+)$/m.exec(text)?.[1] ?? '';
	return {
		title,
		body: text
			.replace(/^# .+$/m, '')
			.replaceAll(root, '/')
			.trim(),
	};
}
