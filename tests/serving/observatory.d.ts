// MDN's scorer has no types of its own; these are the three parts of it that score a server on any port.

interface ObservatoryAnswers {
	hostname: string;
}

interface ObservatoryResult {
	result: string | null;
	pass: boolean | null;
}

declare module '@mdn/mdn-http-observatory/src/constants.js' {
	export const ALL_TESTS: readonly ((answers: ObservatoryAnswers) => ObservatoryResult)[];
}

declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
	export function getScoreModifier(result: string): number;
}

declare module '@mdn/mdn-http-observatory/src/retriever/retriever.js' {
	export function retrieve(host: string, options: { httpPort: number; httpsPort: number; path: string }): Promise<ObservatoryAnswers>;
}
