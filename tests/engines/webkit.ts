import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import type { Engine, KeyName, Tab } from './engine.ts';
import { onPath } from './on-path.ts';

const DRIVER = 'WebKitWebDriver';
const SCREEN = 'Xvfb';

const program = () => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];

const keys: Readonly<Record<KeyName, string>> = { Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB, ArrowRight: Key.ARROW_RIGHT };

async function freePort() {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (typeof address !== 'object' || !address) throw new Error('No port is free.');
	return address.port;
}

/** Starts a screen that nobody sees, and says by which name programs reach it. */
async function startScreen() {
	const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const pipe = screen.stdio[3];
	if (!pipe) throw new Error(`${SCREEN} says nothing.`);
	const [number] = await once(pipe, 'data');
	return { screen, display: `:${String(number).trim()}` };
}

async function untilReady(address: string) {
	for (let left = 100; left > 0; left--) {
		if (
			await fetch(`${address}/status`)
				.then(({ ok }) => ok)
				.catch(() => false)
		)
			return;
		await wait(200);
	}
	throw new Error(`${DRIVER} does not answer.`);
}

const tabOf = (driver: WebDriver, end: () => void): Tab => ({
	open: (address) => driver.get(address),
	read: (expression) => driver.executeScript(`return (${expression})`),
	press: (key) => driver.actions().sendKeys(keys[key]).perform(),
	type: (text) => driver.actions().sendKeys(text).perform(),
	click: async (selector) => driver.findElement(By.css(selector)).click(),
	hover: async (selector) => {
		const element = await driver.findElement(By.css(selector));
		// WebDriver moves the pointer within the window only.
		await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
		await driver.actions().move({ origin: element }).perform();
	},
	close: () => driver.quit().finally(end),
});

/** WebKit in its GTK port, driven over WebDriver. */
export const webkit: Engine = {
	name: 'WebKitGTK',
	packages: ['webkit2gtk-driver', 'xvfb'],
	isThere: () => onPath(DRIVER) !== undefined && onPath(SCREEN) !== undefined && program() !== undefined,
	async start() {
		const { screen, display } = await startScreen();
		const port = await freePort();
		const server = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' } });
		const end = () => [server, screen].forEach((started) => started.kill());
		try {
			const address = `http://localhost:${port}`;
			await untilReady(address);
			const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: program(), args: ['--automation'] } };
			const driver = await new Builder().usingServer(address).withCapabilities(new Capabilities(wanted)).build();
			await driver.manage().window().setRect({ width: 1280, height: 900 });
			return tabOf(driver, end);
		} catch (error) {
			end();
			throw error;
		}
	},
};
