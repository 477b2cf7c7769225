import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findNginx } from './find-nginx.ts';

/** A port of this machine that nothing listens on. */
export async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('This machine gave no port.');
	return address.port;
}

const answers = (port: number) =>
	new Promise<boolean>((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});

/** The main configuration around the site's file; all other files of nginx are in one folder. */
function systemFile(folder: string, serverFile: string) {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`);
	return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 2048; }
http { access_log off; keepalive_requests 100000; ${temporary.join(' ')} include ${serverFile}; }
`;
}

/** Starts nginx with a server file as shipped, and waits until it answers on a port. Its own files go into `folder`. */
export async function startNginx(serverFile: string, folder: string, port: number) {
	const nginx = findNginx();
	const file = join(folder, 'system.conf');
	const flags = ['-e', join(folder, 'error.log'), '-c', file];
	writeFileSync(file, systemFile(folder, serverFile));
	const child = spawn(nginx, [...flags, '-g', 'daemon off;'], { stdio: ['ignore', 'inherit', 'inherit'] });
	while (!(await answers(port))) {
		if (child.exitCode !== null) throw new Error(`nginx did not start; ${join(folder, 'error.log')} says why.`);
		await setTimeout(20);
	}
	return {
		stop: async () => {
			spawnSync(nginx, [...flags, '-s', 'stop']);
			if (child.exitCode === null) await once(child, 'exit');
		},
	};
}
