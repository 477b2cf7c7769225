/** The part of CBOR (RFC 8949) that Pagefind writes its index with: whole numbers, texts and lists. */
export type Cbor = number | string | readonly Cbor[];

const TEXT = 3;
const LIST = 4;

/** Reads one value and all within it. @throws where anything else stands in it, or anything after it */
export function readCbor(bytes: Buffer): Cbor {
	let at = 0;
	const count = (info: number) => {
		if (info < 24) return info;
		const width = 2 ** (info - 24);
		if (width > 4) throw new Error(`A count of the kind ${info} stands in the index of Pagefind.`);
		const value = bytes.readUIntBE(at, width);
		at += width;
		return value;
	};
	const value = (): Cbor => {
		const head = bytes.readUInt8(at++);
		const [kind, size] = [head >> 5, count(head & 31)];
		if (kind === 0) return size;
		if (kind === 1) return -1 - size;
		if (kind === LIST) return Array.from({ length: size }, value);
		if (kind !== TEXT) throw new Error(`A value of the kind ${kind} stands in the index of Pagefind.`);
		at += size;
		return bytes.toString('utf8', at - size, at);
	};
	const whole = value();
	if (at !== bytes.length) throw new Error('Something stands after the end of the index of Pagefind.');
	return whole;
}

function head(kind: number, size: number) {
	const width = size < 24 ? 0 : size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
	const bytes = Buffer.alloc(1 + width);
	bytes.writeUInt8((kind << 5) | (width === 0 ? size : 24 + Math.log2(width)));
	if (width > 0) bytes.writeUIntBE(size, 1, width);
	return bytes;
}

/** Writes a value as short as CBOR allows. */
export function writeCbor(value: Cbor): Buffer {
	if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
	if (typeof value === 'string') return Buffer.concat([head(TEXT, Buffer.byteLength(value)), Buffer.from(value)]);
	return Buffer.concat([head(LIST, value.length), ...value.map(writeCbor)]);
}
