import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** What a command cost. */
export interface Cost {
	/** Seconds by the clock. */
	clock: number;
	/** Seconds of all processors, its children's as well; other work on the machine changes it little. */
	processor: number;
	/** The most memory that its processes held together, in megabytes; NaN where the system does not tell. */
	memory: number;
	/** Whether it ended well within its time. */
	ended: boolean;
	/** The last lines of what it printed. */
	said: string;
}

/** Seconds from what the shell's `times` prints, such as `0m1.20s`. */
const seconds = (text: string) => [...text.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);

const PAGE = 4_096;

/** The memory of all processes of a group, in bytes, as Linux tells it. */
function memoryOf(group: number) {
	let sum = 0;
	for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
		try {
			const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
				.replace(/^.*\) /, '')
				.split(' ');
			if (Number(fields[2]) === group) sum += Number(fields[21]) * PAGE;
		} catch {
			// The process has ended since it was listed.
		}
	}
	return sum;
}

/** Ends a whole group of processes. */
function endGroup(group: number) {
	try {
		process.kill(-group, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}

const quoted = (part: string) => `'${part.replaceAll("'", String.raw`'\''`)}'`;

/** Runs a command to its end, or for so long as it may, and says what it cost. @param most seconds */
export async function runCommand(command: readonly string[], cwd: string, most: number): Promise<Cost> {
	const start = performance.now();
	const child = spawn('sh', ['-c', `${command.map(quoted).join(' ')} 2>&1; status=$?; times; exit $status`], {
		cwd,
		detached: true,
		stdio: ['ignore', 'pipe', 'ignore'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_OUT: 'dist' },
	});
	const group = child.pid ?? 0;
	let memory = process.platform === 'linux' ? 0 : Number.NaN;
	const watch = setInterval(() => (memory = Math.max(memory, process.platform === 'linux' ? memoryOf(group) : Number.NaN)), 250);
	const end = setTimeout(() => endGroup(group), most * 1_000);
	const [output, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
	clearInterval(watch);
	clearTimeout(end);
	const lines = output.trimEnd().split('\n');
	return {
		clock: (performance.now() - start) / 1_000,
		processor: seconds(lines.at(-1) ?? ''),
		memory: memory / 1e6,
		ended: status === 0,
		said: lines.slice(-8).join('\n'),
	};
}
