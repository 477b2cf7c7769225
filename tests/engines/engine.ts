export const KEYS = ['Enter', 'Escape', 'Tab', 'ArrowRight'] as const;

export type KeyName = (typeof KEYS)[number];

/** A window of a browser, as far as the tests use it. */
export interface Tab {
	open(address: string): Promise<void>;
	/** The value of an expression in the page. */
	read(expression: string): Promise<unknown>;
	press(key: KeyName): Promise<void>;
	type(text: string): Promise<void>;
	/** Clicks the first element that fits a selector. */
	click(selector: string): Promise<void>;
	/** Moves the pointer onto it. */
	hover(selector: string): Promise<void>;
	close(): Promise<void>;
}

/** A browser engine other than Chromium’s. */
export interface Engine {
	name: string;
	/** The packages of Debian that bring it. */
	packages: readonly string[];
	isThere(): boolean;
	/** Starts it, with nothing kept from before. */
	start(): Promise<Tab>;
}
