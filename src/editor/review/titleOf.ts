import { basename, extname } from 'node:path';
import type * as vscode from 'vscode';
import { splitFrontMatter } from '../../story/text/frontMatter.js';

/** Headings stand at the beginning; further down they are chapters'. */
const BEGINNING = 2000;
const LONGEST = 120;

/** What a story is called: its first heading, or its file's name. */
export function titleOf(uri: vscode.Uri, text: string): string {
  const { bodyStart } = splitFrontMatter(text);
  const heading = /^\s*#\s+(\S.*)$/mu
    .exec(text.slice(bodyStart, bodyStart + BEGINNING))?.[1]
    ?.replaceAll(/[*_`#]+/gu, '')
    .trim();
  if (heading !== undefined && heading !== '') return heading.slice(0, LONGEST);
  return basename(uri.path, extname(uri.path));
}
