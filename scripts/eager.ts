import type { Node, Statement } from 'estree';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { parseScript, rangeOf } from './syntax.ts';

/** What the bundler writes in front of a module that shares a scope with others, after those that it imports. */
const SECTION = '// CONCATENATED MODULE: ';

/**
 * Puts functions in parentheses. V8 only skims a function when it compiles the code around it, and compiles it when
 * it is first called, one by one; what stands in parentheses is compiled with the code around it, which is faster
 * for what runs anyway (https://v8.dev/blog/preparser, "Possibly-Invoked Function Expressions").
 *
 * A declaration becomes a variable where its block begins, or its module if that shares the block with others: the
 * function was there from the beginning too. Modules that use each other while they are loaded would not bear that.
 * Methods cannot stand in parentheses, and for async arrow functions V8 does not heed them.
 *
 * @param code of a script in strict mode
 * @param offsets where the functions begin that are to be compiled with the code around them
 * @throws where the code cannot be parsed
 */
export function compileEagerly(code: string, offsets: ReadonlySet<number>): string {
  const text = new MagicString(code);
  // Inner functions first, so that an outer one takes along what became of them.
  walk(parseScript(code).program, {
    leave(node, parent) {
      const [start, end] = rangeOf(node);
      if (!offsets.has(start)) return;
      if (node.type === 'FunctionDeclaration') {
        const section = code.lastIndexOf(SECTION, start);
        const first = statementsOf(parent).find(
          (statement) => rangeOf(statement)[0] > section && !('directive' in statement),
        );
        if (!first) return;
        text.remove(...rangeOf(node.id));
        const variable = `let ${node.id.name} = (${text.slice(start, end)});\n`;
        text.overwrite(start, end, ';').appendLeft(rangeOf(first)[0], variable);
      } else if (heedsParentheses(node) && (parent?.type as string) !== 'ParenthesizedExpression') {
        text.appendRight(start, '(').appendLeft(end, ')');
      }
    },
  });
  return text.toString();
}

function heedsParentheses(node: Node): boolean {
  return node.type === 'FunctionExpression' || (node.type === 'ArrowFunctionExpression' && !node.async);
}

function statementsOf(block: Node | null): readonly Statement[] {
  return block?.type === 'BlockStatement' || block?.type === 'Program' ? (block.body as Statement[]) : [];
}
