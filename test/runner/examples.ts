import { readFileSync } from 'node:fs';

/** An example of a document. */
export interface Example {
  /** The heading that it stands under, with a number from the second on. */
  readonly name: string;
  /** As a whole workflow. */
  readonly workflow: string;
}

const FRAME = `name: Example
on: push

permissions:
  contents: read

concurrency:
  group: orders-base
  cancel-in-progress: false

`;

const JOB = `jobs:
  example:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
`;

/** The YAML examples of a document, in order. Parts of workflows get what is missing around them. */
export function examplesOf(document: string): Example[] {
  const text = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8');
  const seen = new Map<string, number>();
  let heading = '';
  return [...text.matchAll(/^#+ (?<title>[^\n]+)$|^```ya?ml\n(?<yaml>.*?)^```$/gms)].flatMap(
    ({ groups = {} }) => {
      const { title, yaml } = groups;
      if (title !== undefined) heading = title;
      if (yaml === undefined) return [];
      const nth = (seen.get(heading) ?? 0) + 1;
      seen.set(heading, nth);
      return [{ name: nth === 1 ? heading : `${heading} (${nth})`, workflow: asWorkflow(yaml) }];
    },
  );
}

function asWorkflow(yaml: string): string {
  if (yaml.startsWith('- ')) return FRAME + JOB + yaml.replace(/^(?=.)/gm, '      ');
  return yaml.startsWith('jobs:') ? FRAME + yaml : yaml;
}
