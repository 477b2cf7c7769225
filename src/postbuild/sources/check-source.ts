/** What is asked of one source. */
export interface SourceQuestion {
	id: string;
	url: string;
	/** Figures that must be readable there, by fact. */
	figures: readonly { fact: string; value: number }[];
}

/** The answer: `ok`, or what a reader who follows the address would meet. */
export interface SourceAnswer {
	id: string;
	url: string;
	status: 'ok' | 'gone' | 'moved' | 'changed' | 'slow' | 'too large' | 'not text' | 'unreachable';
	/** The new address, or what failed. */
	detail?: string;
	/** Facts whose figure is not in the text. */
	missing?: readonly string[];
}

export interface CheckOptions {
	/** Milliseconds before an address counts as slow. */
	timeout: number;
	/** Bytes read at most. */
	maxBytes: number;
}

const MAX_REDIRECTS = 5;
const PERMANENT = new Set([301, 308]);
const GONE = new Set([404, 410]);
const TEXT = /^(?:text\/|application\/(?:xhtml\+xml|xml|json))/;

/** Spellings of a figure: “853,062”, “853062”, without the sign, as tables print losses. */
export function spellings(value: number) {
	const number = Math.abs(value);
	return [...new Set([number.toLocaleString('en', { maximumFractionDigits: 4 }), String(number)])];
}

/** Facts whose figure does not occur in a text as a number of its own. */
export function missingFigures(text: string, figures: SourceQuestion['figures']) {
	const plain = text.replace(/<[^>]*>/g, ' ');
	const occurs = (spelling: string) => new RegExp(`(?<![\\d.,])${spelling.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(plain);
	return figures.filter(({ value }) => !spellings(value).some(occurs)).map(({ fact }) => fact);
}

interface Reply {
	response: Response;
	url: string;
	/** A permanent redirect led here. */
	moved: boolean;
}

async function request(method: 'HEAD' | 'GET', url: string, signal: AbortSignal): Promise<Reply> {
	let at = url;
	let moved = false;
	for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
		const response = await fetch(at, { method, redirect: 'manual', signal, headers: { 'user-agent': 'source check of a reference site' } });
		const location = response.headers.get('location');
		if (response.status < 300 || response.status >= 400 || location === null) return { response, url: at, moved };
		moved ||= PERMANENT.has(response.status);
		at = new URL(location, at).href;
		await response.body?.cancel();
	}
	throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}

/** The text of a response, or undefined where it is longer than the limit. */
async function readText({ body }: Response, maxBytes: number) {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of body ?? []) {
		size += part.length;
		if (size > maxBytes) return undefined;
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

async function ask({ id, url, figures }: SourceQuestion, { maxBytes }: CheckOptions, signal: AbortSignal): Promise<SourceAnswer> {
	const head = await request('HEAD', url, signal);
	// Hosts that refuse HEAD are asked with GET; only 404 and 410 are an answer.
	if (GONE.has(head.response.status)) return { id, url, status: 'gone', detail: String(head.response.status) };
	const { response, url: at, moved } = await request('GET', url, signal);
	if (GONE.has(response.status)) return { id, url, status: 'gone', detail: String(response.status) };
	if (!response.ok) return { id, url, status: 'unreachable', detail: `status ${response.status}` };
	const type = response.headers.get('content-type') ?? '';
	if (!TEXT.test(type)) {
		await response.body?.cancel();
		return moved ? { id, url, status: 'moved', detail: at } : { id, url, status: 'not text', detail: type };
	}
	const text = await readText(response, maxBytes);
	if (text === undefined) return { id, url, status: 'too large', detail: `more than ${maxBytes} bytes` };
	const missing = missingFigures(text, figures);
	if (missing.length > 0) return { id, url, status: 'changed', missing };
	return moved ? { id, url, status: 'moved', detail: at } : { id, url, status: 'ok' };
}

/** Asks one address, HEAD before GET. Never throws: a failure is an answer. */
export async function checkSource(question: SourceQuestion, options: CheckOptions): Promise<SourceAnswer> {
	const { id, url } = question;
	try {
		return await ask(question, options, AbortSignal.timeout(options.timeout));
	} catch (error) {
		if (error instanceof Error && error.name === 'TimeoutError')
			return { id, url, status: 'slow', detail: `no answer in ${options.timeout} ms` };
		const cause = error instanceof Error ? (error.cause ?? error) : error;
		return { id, url, status: 'unreachable', detail: cause instanceof Error ? cause.message : String(cause) };
	}
}
