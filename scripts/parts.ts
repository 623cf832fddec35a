/** What is read of the bundler's statistics. */
export interface Stats {
  readonly chunks: readonly {
    readonly files: readonly string[];
    readonly modules: readonly StatsModule[];
    /** Where the part is asked for; of the script itself, its entry. */
    readonly origins: readonly { readonly moduleName: string; readonly request: string }[];
  }[];
}

interface StatsModule {
  readonly name: string;
  /** What was joined to this one. */
  readonly modules?: readonly StatsModule[];
}

/** A page that says which of the bundler's numbered files is what: what loads it, and what it holds. */
export function partsTable({ chunks }: Stats): string {
  const rows = chunks
    .map(({ files: [file = ''], modules, origins }) => ({
      file,
      loadedBy: [...new Set(origins.map(({ moduleName }) => sourceOf(moduleName)))].filter(
        (name) => name !== '',
      ),
      holds: [...new Set(modules.flatMap(namesIn).map(sourceOf))].filter((name) => name !== '').sort(),
    }))
    .sort((a, b) => b.file.length - a.file.length || a.file.localeCompare(b.file))
    .reverse();
  return `# What is in this folder

Written by \`npm run build\` from \`src/\`, by @vercel/ncc, and not changed afterwards. \`main/index.js\` and
\`post/index.js\` are what a runner starts; they check the version of Node and load \`index.js\`, which loads a part when
it needs one.

| file | loaded by | holds |
| --- | --- | --- |
${rows.map(({ file, loadedBy, holds }) => `| \`${file}\` | ${code(loadedBy) || 'the entries'} | ${code(holds)} |`).join('\n')}
`;
}

function namesIn({ name, modules }: StatsModule): string[] {
  return modules ? modules.flatMap(namesIn) : [name];
}

// The bundler sees what TypeScript made of the sources; what it adds by itself is left out.
function sourceOf(name: string): string {
  const [, source] = /^\.\/build\/(?!node_modules)(.*)\.js$/.exec(name) ?? [];
  if (source !== undefined) return `src/${source}.ts`;
  return /(?:node_modules\/((?:@[\w-]+\/)?[\w-]+)\/|(stubs\/\w+)\/)/.exec(name)?.slice(1).find(Boolean) ?? '';
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
