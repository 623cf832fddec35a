/** What the platform's pages say about one code. */
export interface Row {
  readonly code: number;
  readonly table: 'base' | 'workflow' | 'wiki' | 'mint' | 'gateway';
  /** HTTP statuses as the pages state them or users saw them; `–` where neither does. */
  readonly http: string;
  readonly retry: string;
  /** What is true of it beside that; ascending. */
  readonly traits: readonly string[];
}

const TRAITS = [
  'all-can-do-without',
  'ends-restore',
  'ends-stage',
  'limits-rate',
  'nothing-to-change',
  'outcome-unknown',
];

/** The rows of `codes.md`. */
export function readReference(page: string): Row[] {
  return page
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [code = '', table = '', http = '', retry = '', traits = ''] = cellsOf(line);
      return {
        code: Number(code),
        table: table as Row['table'],
        http,
        retry,
        traits: traits.split(' ').filter((trait) => trait !== ''),
      };
    });
}

/** `codes.md`, written from rows. */
export function writeReference(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ code, table, http, retry, traits }) =>
      `| ${[code, table, http, retry, traits.join(' ')].join(' | ')} |`,
  );
  const traits = TRAITS.map((trait) => `\`${trait}\``).join(', ');
  return `# The platform's error codes

What the platform's pages, its official client and its users say about each code: the table that it stands in, its HTTP
status, whether a request that meets it is sent again (\`yes\`, \`few\`: at most two more times, \`mint\`: once, with a
fresh token), and what else is true of it:
${traits}.

| code | table | HTTP | retry | traits |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

const SECTIONS: readonly (readonly [heading: string, table: Row['table'], http: string])[] = [
  ['### Base (', 'base', '–'],
  ['### Base workflows', 'workflow', '200/400'],
  ['### Wiki', 'wiki', '400'],
  ['### Minting', 'mint', '–'],
  ['### Gateway', 'gateway', '–'],
];

/**
 * The rows of the tables as the project's notes on the platform hold them: in tables, in prose, and in the lists of the
 * errors that end a stage; two lists stand in the page on the interface.
 *
 * @throws {Error} where one of them is not found
 */
export function readNotes(api: string, interfacePage: string): Row[] {
  const found = SECTIONS.flatMap(([heading, table, http]) =>
    rowsIn(between(api, `\n${heading}`, '\n###')).map((row) => ({ http, ...row, table })),
  );
  const known = new Set(found.map(({ code }) => code));
  const inList = (page: string, from: string, to: string) => codesIn(between(page, from, to), known);
  const endsStage = inList(api, 'After these the remaining automations', 'Not these:');
  const endsRestore = inList(api, 'In the restore only these end the stage:', '(after a fresh mint');
  const unknown = inList(
    interfacePage,
    'those that are marked *outcome unknown* there, and',
    '; these count',
  );
  const limitsRate = inList(api, '\n- Rate limiting:', '\n');
  const dispensable = inList(interfacePage, 'where that of the Base workflows answers', 'without a code');
  return found.map((row) => ({
    ...row,
    traits: [
      ...new Set([
        ...row.traits,
        ...(row.table === 'mint' || endsStage.has(row.code) ? ['ends-stage'] : []),
        ...(endsRestore.has(row.code) ? ['ends-restore'] : []),
        ...(limitsRate.has(row.code) ? ['limits-rate'] : []),
        ...(unknown.has(row.code) ? ['outcome-unknown'] : []),
        ...(dispensable.has(row.code) ? ['all-can-do-without'] : []),
      ]),
    ].sort(),
  }));
}

type Found = Pick<Row, 'code' | 'retry' | 'traits'> & Partial<Pick<Row, 'http'>>;

function rowsIn(section: string): Found[] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.length > 0 ? tableRows(lines) : proseRows(section);
}

function tableRows([head = '', , ...lines]: readonly string[]): Found[] {
  const columns = cellsOf(head);
  return lines.flatMap((line) => {
    const cells = cellsOf(line);
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const codes = cell('code').match(/\d+/g) ?? [];
    const https = cell('HTTP').split(/ \/ |(?<=\d)\/(?=–)/);
    return codes.map((code, at) => ({
      code: Number(code),
      ...(columns.includes('HTTP') && {
        http: (https.length === codes.length ? https[at] : cell('HTTP')) ?? '',
      }),
      ...retryIn(cell('retry')),
    }));
  });
}

// One code after the other: 131001 rpc fail: yes · 131002 param err: no, check the token · …
function proseRows(section: string): Found[] {
  return section.split('·').flatMap((item) => {
    const [, code, retry = ''] = /(\d{4,}).*?: \**((?:yes|few|mint|no)\b.*)/s.exec(item) ?? [];
    const [, http] = /HTTP (\d+) seen/.exec(item) ?? [];
    return code === undefined
      ? []
      : [{ code: Number(code), ...(http !== undefined && { http }), ...retryIn(retry) }];
  });
}

function retryIn(text: string): Pick<Row, 'retry' | 'traits'> {
  const saysUnchanged = text.startsWith('read the list once');
  const marks: readonly (readonly [trait: string, isSo: boolean])[] = [
    ['all-can-do-without', /`all` can do without/.test(text)],
    ['ends-stage', /ends the stage/.test(text)],
    ['limits-rate', /limits the rate/.test(text)],
    ['nothing-to-change', saysUnchanged],
    ['outcome-unknown', /outcome unknown/.test(text)],
  ];
  return {
    retry: saysUnchanged ? 'no' : (/^\w+/.exec(text)?.[0] ?? ''),
    traits: marks.filter(([, isSo]) => isSo).map(([trait]) => trait),
  };
}

/** The codes of a list such as `1254003, 99991661–99991668`, as far as they are known. */
function codesIn(list: string, known: ReadonlySet<number>): Set<number> {
  const ranges = [...list.matchAll(/(\d{4,})(?:–(\d{4,}))?/g)].map(
    ([, from, to = from]) => [Number(from), Number(to)] as const,
  );
  return new Set([...known].filter((code) => ranges.some(([from, to]) => from <= code && code <= to)));
}

function between(page: string, from: string, to: string): string {
  const start = page.indexOf(from);
  if (start < 0) throw new Error(`The notes do not hold “${from}”.`);
  const end = page.indexOf(to, start + from.length);
  return page.slice(start + from.length, end < 0 ? undefined : end);
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
