import { describe, expect, it } from 'vitest';
import { ZH_INPUTS, ZH_OUTPUTS } from '../../scripts/action-zh.ts';
import { withTables } from '../../scripts/readme-tables.ts';
import { hasOwner } from '../../scripts/rename.ts';
import { REPOSITORY } from '../../src/repository.ts';
import { action, projectFile } from './project-file.ts';

describe.each(['README.md', 'README.zh.md'])('%s', (readme) => {
  const text = projectFile(readme);

  it('has the parts that `npm run readme` would write', () => {
    expect(text).toBe(withTables(text, readme, projectFile('action.yml')));
  });

  it('says what OWNER is as long as it says OWNER', () => {
    expect(/^`OWNER` (is|是)/m.test(text)).toBe(!hasOwner(REPOSITORY));
  });

  it('has a row with the default for every input, and a row for every output', () => {
    const rows = (names: readonly string[]) =>
      text.split('\n').filter((line) => names.some((row) => line.startsWith(row)));
    const inputs = Object.entries(action.inputs).map(([name, { required, default: value }]) => {
      const shown = value === undefined ? '' : `\`${value}\``;
      return `| \`${name}\` | ${required ? `**${readme === 'README.md' ? 'required' : '必填'}**` : shown} |`;
    });
    expect(rows(inputs)).toHaveLength(inputs.length);
    const outputs = Object.keys(action.outputs).map((name) => `| \`${name}\` | `);
    expect(outputs.filter((row) => rows([row]).length === 0)).toEqual([]);
  });
});

describe('the Chinese descriptions', () => {
  it.each([
    { of: 'inputs', names: Object.keys(ZH_INPUTS) },
    { of: 'outputs', names: Object.keys(ZH_OUTPUTS) },
  ] as const)('are there for all $of of action.yml and no other, in its order', ({ of, names }) => {
    expect(names).toEqual(Object.keys(action[of]));
  });

  it.each(Object.entries({ ...ZH_INPUTS, ...ZH_OUTPUTS }))('%s ends as a sentence', (_, text) => {
    expect(text).toMatch(/。$/);
  });

  // Words and bounds are the same in every language.
  it.each(Object.entries(ZH_INPUTS))('%s names the numbers and words of the English one', (name, text) => {
    const numbers = action.inputs[name]?.description.match(/\b\d+\b/g) ?? [];
    expect(numbers.filter((number) => !text.includes(number))).toEqual([]);
  });
});
