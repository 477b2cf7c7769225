import { minify } from 'vite';

/** What Pagefind keeps to itself when a part of its index does not come: it answers “nothing found” instead. And where its program lies. */
const MENDS = [
	['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
	['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
	// The error is told by the first search as well; here nobody could catch it.
	// The program is a file of the type that servers know and pack.
	['wasm.${language}.pagefind`', 'wasm.${language}.wasm`'],
	['this.decompress(new Uint8Array(compressed_wasm),"Pagefind WebAssembly")', 'new Uint8Array(compressed_wasm)'],
	// For splitting letters as English does it would wait for tables of the browser, a tenth of a second on a phone; its other way comes to the same here.
	['if(trueLanguage&&typeof Intl.Segmenter!=="undefined")', 'if(false)'],
	['this.init(options2?.language);', 'this.init(options2?.language).catch(()=>{});'],
] as const;

/** Where the module fetches the list of languages: one more round on the line before anything else can be asked for. */
const FETCHED = 'let entry_response=await this.throttledFetch(entryUrl);let entry_json=await entry_response.json();';

/**
 * Makes Pagefind's module say when it could not search, and know its languages.
 * @param index what it would fetch first
 * @throws if the module is not written as this expects
 */
export function mendPagefind(module: string, index: object) {
	const mends = [...MENDS, [FETCHED, `let entry_json=${JSON.stringify(index)};`] as const];
	return mends.reduce((text, [found, mended]) => {
		const parts = text.split(found);
		if (parts.length !== 2)
			throw new Error(
				`Pagefind’s module has changed: “${found}” stands ${parts.length - 1} times in it. Look into src/postbuild/pagefind/mend-pagefind.ts.`,
			);
		return parts.join(mended);
	}, module);
}

/** The mended module made shorter. */
export async function shortModule(module: string) {
	const { code, errors } = await minify('pagefind.js', module, { module: true });
	const [error] = errors;
	if (error) throw new Error(`Pagefind’s module could not be made shorter: ${error.message}`);
	return code;
}
