import type { APIRoute } from 'astro';
import { address } from '../urls/address.ts';
import { siteDescription, siteName } from '../site.ts';

const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>Alibaba model</ShortName>
	<LongName>${siteName}</LongName>
	<Description>${siteDescription}</Description>
	<Url type="text/html" template="${address('/search/')}?q={searchTerms}" />
	<Image width="32" height="32" type="image/png">${address('/icon-32.png')}</Image>
	<Language>en</Language>
	<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;

/** Lets a browser add the site's search to its own (OpenSearch 1.1; the short name may have 16 characters). */
export const GET: APIRoute = () => new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
