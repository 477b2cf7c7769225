import { once } from 'node:events';
import { type Agent, type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it came over the line, not unpacked and not followed to another address. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks a server once, on a connection of its own or on one of an agent's. */
export async function ask(address: string, headers: Record<string, string> = {}, agent: Agent | false = false): Promise<Answer> {
	const asking = request(address, { headers, agent }).end();
	const [response] = await once(asking, 'response');
	return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}
