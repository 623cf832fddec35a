import type { Node } from 'estree';
import { parseSync } from 'vite';

/** A comment, and where it stands. */
export interface Comment {
  /** What stands between the marks of the comment. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Parses a script, with the parentheses of expressions as nodes of their own.
 *
 * @throws where it cannot be parsed
 */
export function parseScript(code: string): { readonly program: Node; readonly comments: readonly Comment[] } {
  const { program, comments, errors } = parseSync('index.js', code, {
    preserveParens: true,
    sourceType: 'script',
  });
  if (errors[0]) throw new SyntaxError(errors[0].message);
  return { program: program as Node, comments };
}

/** Where a node begins and where it ends, in UTF-16 code units. */
export function rangeOf(node: Node): [start: number, end: number] {
  const { start, end } = node as Node & { readonly start: number; readonly end: number };
  return [start, end];
}
