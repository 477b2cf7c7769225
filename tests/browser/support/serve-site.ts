import { SiteServer } from './site-server.ts';

// A server of the tests’ own: `astro preview` runs once in a project, and a reader of the site may have it running.
const server = new SiteServer();
await server.open(Number(process.argv[2]));
console.log(`The site is served at ${server.at('/')}.`);
