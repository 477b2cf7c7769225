/** What `CITATION.cff` says of the work. */
export interface CitedWork {
	title: string;
	abstract: string;
	version: string;
	/** The licence of the code, by its SPDX name. */
	licence: string;
	/** The day of the last review, “2026-11-24”. */
	reviewed: string;
	url: string;
}

/** A string as JSON has it, which YAML reads the same way. */
const quoted = (text: string) => JSON.stringify(text);

/** The text of `CITATION.cff`: the repository, and the site as what should be cited. @see https://citation-file-format.github.io */
export const citationFile = ({ title, abstract, version, licence, reviewed, url }: CitedWork) => `cff-version: 1.2.0
message: ${quoted('Cite the site as below. Each section, chart and table has a citation of its own on the site.')}
type: software
title: ${quoted(title)}
abstract: ${quoted(abstract)}
authors:
  - name: ${quoted(title)}
version: ${quoted(version)}
date-released: ${quoted(reviewed)}
license: ${licence}
url: ${quoted(url)}
preferred-citation:
  type: website
  title: ${quoted(title)}
  authors:
    - name: ${quoted(title)}
  date-released: ${quoted(reviewed)}
  url: ${quoted(url)}
`;
