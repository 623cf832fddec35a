import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { action } from './project-file.ts';

const TRY = fileURLToPath(new URL('../../demo/try.ts', import.meta.url));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TRY, ...args], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      SystemRoot: process.env.SystemRoot,
      TEMP: process.env.TEMP,
      NO_COLOR: '1',
    },
  });
  return { status, stdout, stderr };
}

/** The status of an automation each time that the Base is shown. */
const statusesOf = (stdout: string, title: string) =>
  [...stdout.matchAll(new RegExp(`^\\| ${title} +\\| \\S+ +\\| (\\w+) +\\|$`, 'gm'))].map(
    ([, status]) => status,
  );

describe('npm run try', () => {
  it('shows how the command of the README pauses and restores', () => {
    const { status, stdout, stderr } = run(
      ...['--workflow_title', 'Nightly export', '--status', 'Disable', '--restore', 'always'],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(statusesOf(stdout, 'Nightly export')).toEqual(['Enable', 'Disable', 'Enable']);
    expect(stdout.match(/^Exit code 0, /gm)).toHaveLength(2);
    expect(stdout).toMatch(/^Outputs$/m);
    expect(stdout).toMatch(/^\| changed_workflow_ids +\| 7308870000000000002 +\|$/m);
    expect(stdout.match(/^Job summary$/gm)).toHaveLength(2);
  });

  it('ends the job as it is told', () => {
    const { stdout } = run(
      ...['--workflow_title=Nightly export', '--status=Disable', '--restore=success', '--job_status=failure'],
    );
    expect(statusesOf(stdout, 'Nightly export')).toEqual(['Enable', 'Disable', 'Disable']);
  });

  it('shows what the action says of bad inputs', () => {
    const { status, stdout } = run('--workflow_id', 'tblExample', '--status', 'off');
    expect(status).toBe(0);
    expect(stdout).toContain('Error: ');
    expect(stdout).toContain('Exit code 1, ');
  });

  it.each([
    { args: ['--restor', 'always'], says: 'There is no input --restor; did you mean --restore?' },
    { args: ['--dry-run', 'true'], says: 'There is no input --dry-run; did you mean --dry_run?' },
    { args: ['--status'], says: '--status needs a value.' },
    { args: ['Disable'], says: '“Disable” belongs to no input.' },
  ])('says in one line what is wrong with $args', ({ args, says }) => {
    expect(run(...args)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${says} See npm run try -- --help.\n`,
    });
  });

  it('names all inputs in its help', () => {
    const { stdout } = run('--help');
    expect(Object.keys(action.inputs).filter((name) => !stdout.includes(name))).toEqual([]);
  });
});
