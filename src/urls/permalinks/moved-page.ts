const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The mark by which a page that only leads elsewhere is known. */
export const MOVED = '<meta http-equiv="refresh"';

/** The script of such pages: a refresh drops the fragment, so it leads on before that, with it. */
export const CARRY_FRAGMENT = `const { to } = document.currentScript.dataset;
if (location.hash && !to.includes('#')) location.replace(to + location.hash);
`;

/**
 * The page at an old address, for hosts that cannot redirect: it leads on at once, and by a link where that is refused.
 * @param path the new address under the base path
 * @param url the same with the site's own address
 * @param script the address of the script that carries a fragment along
 */
export const movedPage = (path: string, url: string, script: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page has moved</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escaped(url)}">
<script src="${escaped(script)}" data-to="${escaped(path)}"></script>
${MOVED} content="0; url=${escaped(path)}">
</head>
<body>
<main id="text"><h1>This page has moved</h1><p><a href="${escaped(path)}">It stands at ${escaped(url)} now.</a></p></main>
</body>
</html>
`;
