export { basePath as base, outDir as site } from '../../../src/config.ts';
export { type Fault, SiteServer } from '../../../src/postbuild/site-server.ts';
