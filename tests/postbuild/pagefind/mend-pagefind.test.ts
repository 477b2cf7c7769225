import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mendPagefind } from '../../../src/postbuild/pagefind/mend-pagefind.ts';

const swallowing = [
	'await load(()=>chunk("load_index_chunk")).catch(()=>{});',
	'await load(()=>chunk("load_filter_chunk")).catch(()=>{});',
	'fetch(`${base}wasm.${language}.pagefind`)',
	'this.decompress(new Uint8Array(compressed_wasm),"Pagefind WebAssembly");',
	'if(trueLanguage&&typeof Intl.Segmenter!=="undefined"){}',
	'this.init(options2?.language);',
	'let entry_response=await this.throttledFetch(entryUrl);let entry_json=await entry_response.json();',
].join('\n');

const INDEX = { languages: {} };

test('a part of the index that does not come is an error, and one that nobody could catch is not', () => {
	expect(mendPagefind(swallowing, INDEX).split('\n')).toEqual([
		'await load(()=>chunk("load_index_chunk"));',
		'await load(()=>chunk("load_filter_chunk"));',
		'fetch(`${base}wasm.${language}.wasm`)',
		'new Uint8Array(compressed_wasm);',
		'if(false){}',
		'this.init(options2?.language).catch(()=>{});',
		'let entry_json={"languages":{}};',
	]);
});

test('a Pagefind that is written otherwise stops the build', () => {
	expect(() => mendPagefind(swallowing.replace('load_filter_chunk', 'load_other'), INDEX)).toThrow('Pagefind’s module has changed');
	expect(() => mendPagefind(swallowing + swallowing, INDEX)).toThrow('stands 2 times');
});

test('the module of the built site is mended', () => {
	const module = readFileSync(`${process.env['SITE_OUT'] ?? 'dist'}/pagefind/pagefind.js`, 'utf8');
	expect(module).toContain('load_index_chunk');
	expect(module).not.toMatch(/load_(?:index|filter)_chunk.\)+\.catch/);
	expect(module).toContain('.wasm`');
	expect(() => mendPagefind(module, INDEX)).toThrow('stands 0 times');
});
