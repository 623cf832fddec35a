import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A repository in a folder of its own, in which workflows run. */
export interface Repository {
  readonly path: string;
  remove(): void;
}

/** This project as a user would get it, with what is not committed yet. */
export function thisProject(): Repository {
  const listed = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  return repositoryWith((path) => {
    for (const file of listed) {
      if (file === '' || !existsSync(join(ROOT, file))) continue;
      mkdirSync(dirname(join(path, file)), { recursive: true });
      copyFileSync(join(ROOT, file), join(path, file));
    }
  });
}

/** A user's repository that has nothing but scripts, by name, which a workflow may run. */
export function repositoryOfScripts(scripts: Readonly<Record<string, string>>): Repository {
  return repositoryWith((path) => {
    for (const [name, text] of Object.entries(scripts)) {
      writeFileSync(join(path, name), text);
      chmodSync(join(path, name), 0o755);
    }
  });
}

function repositoryWith(fill: (path: string) => void): Repository {
  const path = mkdtempSync(join(tmpdir(), 'repository-'));
  fill(path);
  git(path, 'init', '--quiet', '--initial-branch=main');
  git(path, 'remote', 'add', 'origin', 'https://github.com/example/repository.git');
  git(path, 'add', '--all');
  const author = ['-c', 'user.name=Example', '-c', 'user.email=example@example.com'];
  git(path, ...author, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', 'Example');
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}
