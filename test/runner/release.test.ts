import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { notesOf } from '../../scripts/release-notes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const TAG = `v${version}`;
const [MAJOR = ''] = TAG.split('.');
const SHA = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();

/** What is on GitHub before. */
interface Remote {
  /** What the tag points to. */
  readonly sha?: string;
  readonly tags?: readonly string[];
  readonly hasRelease?: boolean;
  readonly hasMajor?: boolean;
}

/** What is read of an SBOM. */
interface Sbom {
  readonly spdxVersion: string;
  readonly packages: readonly { readonly name: string; readonly versionInfo: string }[];
}

/** Publishes with a stand-in of GitHub's command-line client, which notes what it was told to write. */
function publish(tag: string, { sha = SHA, tags = [tag], hasRelease = false, hasMajor = true }: Remote = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const client = join(folder, 'gh');
  writeFileSync(
    client,
    `#!/usr/bin/env bash
case "$*" in
  'api repos/example/action/commits/tags/'*) echo '${sha}' ;;
  'api --paginate '*) printf 'refs/tags/%s\\n' ${tags.join(' ')} ;;
  'api repos/example/action/git/ref/tags/'*) ${hasMajor} ;;
  'release view '*) ${hasRelease} ;;
  'release create '*)
    cp "\${@: -1}" '${folder}/sbom'
    printf '%s\\n' "$*" | sed "s#$(dirname "\${@: -1}")/##" >>'${folder}/writes'
    ;;
  *) printf '%s\\n' "$*" >>'${folder}/writes' ;;
esac
`,
  );
  chmodSync(client, 0o755);
  writeFileSync(join(folder, 'writes'), '');
  const { status } = spawnSync('bash', [join(ROOT, 'scripts/publish-release.sh')], {
    env: {
      PATH: [folder, dirname(process.execPath), process.env.PATH].join(delimiter),
      GITHUB_REF_NAME: tag,
      GITHUB_REPOSITORY: 'example/action',
    },
  });
  return {
    status,
    writes: readFileSync(join(folder, 'writes'), 'utf8'),
    sbom: () => JSON.parse(readFileSync(join(folder, 'sbom'), 'utf8')) as Sbom,
  };
}

const release = `release create ${TAG} --verify-tag --title ${TAG} --notes `;
const moveMajor = `api --method PATCH repos/example/action/git/refs/tags/${MAJOR} -f sha=${SHA} -F force=true\n`;

describe('a release', () => {
  it('has the section of the changelog as its notes, and moves the tag of the major version', () => {
    const { status, writes } = publish(TAG);
    const notes = notesOf(version, readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'));
    expect(writes).toBe(`${release}${notes} sbom.spdx.json\n${moveMajor}`);
    expect(status).toBe(0);
  });

  it('has a list of what the action depends on, with the versions of the lock', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const { spdxVersion, packages: listed } = publish(TAG).sbom();
    expect(spdxVersion).toBe('SPDX-2.3');
    for (const name of ['@actions/core', '@actions/http-client']) {
      const { version: versionInfo } = packages[`node_modules/${name}`];
      expect(listed).toContainEqual(expect.objectContaining({ name, versionInfo }));
    }
    expect(listed.map(({ name }) => name)).not.toContain('vitest');
  });

  it('makes the tag of a new major version', () => {
    expect(publish(TAG, { hasMajor: false }).writes).toMatch(
      new RegExp(
        `\napi --method POST repos/example/action/git/refs -f ref=refs/tags/${MAJOR} -f sha=${SHA}\n$`,
      ),
    );
  });

  it('leaves the tag of the major version at a higher one', () => {
    const { status, writes } = publish(TAG, { tags: [TAG, `${MAJOR}.999.9`, `${MAJOR}.99.10`] });
    expect(writes).toMatch(new RegExp(`^${release}`));
    expect(writes).not.toContain('api ');
    expect(status).toBe(0);
  });

  it('can be run again after a failure', () => {
    expect(publish(TAG, { hasRelease: true })).toMatchObject({ status: 0, writes: moveMajor });
  });

  it.each([
    { what: 'a tag that has been moved meanwhile', tag: TAG, remote: { sha: '0'.repeat(40) } },
    { what: 'a tag that is no version', tag: `${TAG}-rc`, remote: {} },
    { what: 'a version that the changelog does not know', tag: `${MAJOR}.999.9`, remote: {} },
  ])('is not made of $what', ({ tag, remote }) => {
    const { status, writes } = publish(tag, remote);
    expect(status).not.toBe(0);
    expect(writes).toBe('');
  });
});

describe('the notes of a version', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-01-02\n\n### Added\n\n- A\n\n## [1.0.0]\n\n- B\n';

  it.each([
    { of: '1.1.0', notes: '### Added\n\n- A' },
    { of: '1.0.0', notes: '- B' },
  ])('are the section of $of', ({ of, notes }) => {
    expect(notesOf(of, changelog)).toBe(notes);
  });

  it.each(['Unreleased', '1.1', '2.0.0'])('are missing for %s', (of) => {
    expect(() => notesOf(of, changelog)).toThrow(`CHANGELOG.md says nothing about ${of}.`);
  });
});
