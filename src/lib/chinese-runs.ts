const HAN = /(\p{Script=Han}[\p{Script=Han}·]*)/u;

/** A text in its runs: those at odd indices are Chinese. */
export const chineseRuns = (text: string) => text.split(HAN);
