/** The name of the work, on every page. */
export const siteName = 'The Alibaba Business Model';

/** What the work is, in one sentence. */
export const siteDescription = 'What Alibaba is, where its money comes from and where it goes, with a source behind every figure.';
