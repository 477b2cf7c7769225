import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';
import { onPath } from './on-path.ts';

const program = () => onPath('firefox-esr', 'firefox');

/** Gecko, driven over WebDriver BiDi. */
export const firefox: Engine = {
	name: 'Firefox',
	packages: ['firefox-esr'],
	isThere: () => program() !== undefined,
	async start() {
		const executablePath = program();
		if (executablePath === undefined) throw new Error('Firefox is not on the PATH.');
		const browser = await launch({ browser: 'firefox', executablePath, headless: true, defaultViewport: { width: 1280, height: 800 } });
		const page = await browser.newPage();
		return {
			open: async (address) => void (await page.goto(address)),
			read: (expression) => page.evaluate(expression),
			press: (key) => page.keyboard.press(key),
			type: (text) => page.keyboard.type(text),
			click: (selector) => page.click(selector),
			hover: (selector) => page.hover(selector),
			close: () => browser.close(),
		};
	},
};
