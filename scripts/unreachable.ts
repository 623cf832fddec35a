import type { ClassDeclaration, MethodDefinition, Node } from 'estree';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { parseScript, rangeOf } from './syntax.ts';

/** The methods of the toolkit's classes that are called from outside of these. */
export const CALLED_METHODS: Readonly<Record<string, readonly string[]>> = {
  HttpClient: ['getAgent', 'requestRaw'],
  HttpClientResponse: [],
};

/**
 * Leaves out what the bundler cannot know to be out of reach: functions that nobody names, and methods of the
 * toolkit's classes that those which are called do not call in their turn.
 *
 * @param called names of methods, by the name of the class; other classes stay whole
 * @throws where the code cannot be parsed
 */
export function withoutUnreachable(code: string, called = CALLED_METHODS): string {
  const { program, comments } = parseScript(code);
  const unreachable = [...unnamedFunctions(program), ...uncalledMethods(program, called)];
  if (unreachable.length === 0) return code;
  const text = new MagicString(code);
  for (const node of unreachable) {
    const [start, end] = rangeOf(node);
    const before = comments.findLast((comment) => comment.end <= start);
    const isItsOwn = before?.value.startsWith('*\n') || before?.value.startsWith('* ');
    const isNext = before !== undefined && code.slice(before.end, start).trim() === '';
    text.remove(isItsOwn && isNext ? before.start : start, end);
  }
  // What only these have named is out of reach now too.
  return withoutUnreachable(text.toString(), called);
}

function unnamedFunctions(program: Node): Node[] {
  const named = new Map<string, number>();
  const declared: [name: string, node: Node][] = [];
  walk(program, {
    enter(node) {
      if (node.type === 'Identifier') named.set(node.name, (named.get(node.name) ?? 0) + 1);
      if (node.type === 'FunctionDeclaration') declared.push([node.id.name, node]);
    },
  });
  return declared.filter(([name]) => named.get(name) === 1).map(([, node]) => node);
}

function uncalledMethods(program: Node, called: Readonly<Record<string, readonly string[]>>): Node[] {
  const uncalled: Node[] = [];
  walk(program, {
    enter(node) {
      if (node.type !== 'ClassDeclaration') return;
      const methods = called[node.id.name];
      if (methods) uncalled.push(...uncalledIn(node, methods));
    },
  });
  return uncalled;
}

function uncalledIn({ id, body }: ClassDeclaration, called: readonly string[]): Node[] {
  const methods = body.body.filter(
    (member): member is MethodDefinition => member.type === 'MethodDefinition',
  );
  const reached = new Set(['constructor', ...called]);
  // A set is walked on to what is added on the way.
  for (const name of reached) {
    for (const method of methods.filter((one) => nameOf(one.key, one.computed) === name)) {
      walk(method as Node, {
        enter(node) {
          if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return;
          const member = nameOf(node.property, node.computed);
          if (member === undefined) throw new Error(`${id.name}: a member without a name is used in ${name}`);
          reached.add(member);
        },
      });
    }
  }
  return methods.filter(({ key, computed }) => !reached.has(nameOf(key, computed) ?? 'constructor'));
}

/** As it is written; `undefined` where that is only known at run time. */
function nameOf(key: Node, computed: boolean): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Identifier' && !computed ? key.name : undefined;
}
