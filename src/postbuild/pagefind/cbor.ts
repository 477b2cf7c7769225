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

const widthOf = (size: number) => (size < 24 ? 0 : size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4);

/** How many bytes a value takes as CBOR. */
export function sizeOf(value: Cbor): number {
	if (typeof value === 'number') return 1 + widthOf(value < 0 ? -1 - value : value);
	if (typeof value !== 'string') return value.reduce<number>((sum, each) => sum + sizeOf(each), 1 + widthOf(value.length));
	const length = Buffer.byteLength(value);
	return 1 + widthOf(length) + length;
}

/** Writes a value as short as CBOR allows. */
export function writeCbor(whole: Cbor): Buffer {
	const bytes = Buffer.alloc(sizeOf(whole));
	let at = 0;
	const head = (kind: number, size: number) => {
		const width = widthOf(size);
		at = bytes.writeUInt8((kind << 5) | (width === 0 ? size : 24 + Math.log2(width)), at);
		if (width > 0) at = bytes.writeUIntBE(size, at, width);
	};
	const write = (value: Cbor) => {
		if (typeof value === 'number') head(value < 0 ? 1 : 0, value < 0 ? -1 - value : value);
		else if (typeof value === 'string') {
			head(TEXT, Buffer.byteLength(value));
			at += bytes.write(value, at);
		} else {
			head(LIST, value.length);
			for (const each of value) write(each);
		}
	};
	write(whole);
	return bytes;
}
