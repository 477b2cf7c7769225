import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it came over the line, not unpacked and not followed to another address. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks a server once, on a connection of its own. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
	const asking = request(address, { headers, agent: false }).end();
	const [response] = await once(asking, 'response');
	return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}
