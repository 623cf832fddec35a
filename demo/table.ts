const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;

// Joiners and the like, which keep a server's text from becoming a link, take no room.
const INVISIBLE = /\p{Cf}|\p{Mn}/u;

/** Columns that a text takes on a terminal; a Chinese character takes two. */
export function widthOf(text: string): number {
  const widths = [...text].map((character) => (INVISIBLE.test(character) ? 0 : WIDE.test(character) ? 2 : 1));
  return widths.reduce<number>((sum, width) => sum + width, 0);
}

/** A table in plain text, its first row as the head. Cells are broken where they are wider than `maxWidth`. */
export function tableOf(rows: readonly (readonly string[])[], maxWidth = 78): string[] {
  const cells = rows.map((row) => row.map((cell) => broken(cell, maxWidth)));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map(widthOf))),
  );
  const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
  const lines = cells.map((row) => {
    const height = Math.max(...row.map((parts) => parts.length));
    return Array.from({ length: height }, (_, at) => {
      const parts = widths.map((width, column) => padded(row[column]?.[at] ?? '', width));
      return `| ${parts.join(' | ')} |`;
    });
  });
  const [head = [], ...body] = lines;
  return [rule, ...head, rule, ...body.flat(), ...(body.length > 0 ? [rule] : [])];
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - widthOf(text));
}

/** The lines of a cell, none wider than `maxWidth`: broken after a blank, or anywhere where that is far back. */
function broken(cell: string, maxWidth: number): string[] {
  const lines: string[] = [];
  for (const line of cell.split('\n')) {
    let part = '';
    for (const character of line) {
      if (widthOf(part + character) > maxWidth) {
        const blank = part.lastIndexOf(' ') + 1;
        const end = blank > part.length / 2 ? blank : part.length;
        lines.push(part.slice(0, end).trimEnd());
        part = part.slice(end);
      }
      part += character;
    }
    lines.push(part);
  }
  return lines;
}
