import { messages as en } from '../../src/messages/en/index.ts';
import {
  type InputProblem,
  type Inputs,
  type Manner,
  type RawInput,
  type ReadInputs,
  readInputs,
  readManner,
} from '../../src/runner/inputs.ts';

/** The least that a step must be given. */
export const PLAIN = {
  app_token: 'bascnExampleBase',
  workflow_id: '7308870000000000001',
  status: 'Enable',
  access_token: 't-example-token',
} as const;

/** Inputs as the runner hands them over: trimmed, `''` where there is none. */
export function rawInputs(given: Readonly<Record<string, string>>): RawInput {
  return (name) => given[name]?.trim() ?? '';
}

/** Reads the plain inputs with some of them replaced. */
export function read(given: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}): ReadInputs {
  return readInputs(rawInputs({ ...PLAIN, ...given }), { env });
}

/** How a step with these inputs speaks. */
export function manner(given: Readonly<Record<string, string>>): Manner {
  return readManner(rawInputs(given));
}

/** What the inputs come to. @throws where one of them is bad */
export function valid(given: Readonly<Record<string, string>>): Inputs {
  const result = read(given);
  if ('problems' in result) throw new Error(told(result.problems).join('\n'));
  return result.inputs;
}

/** What is wrong, in English. */
export function told(problems: readonly InputProblem[]): string[] {
  return problems.map((problem) => problem(en.input));
}

/** What is wrong with the inputs, in English; nothing where they are good. */
export function problemsOf(
  given: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = {},
): readonly string[] {
  const result = read(given, env);
  return 'problems' in result ? told(result.problems) : [];
}
