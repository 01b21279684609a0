import type { Phrasing, Table, TableRow } from '../article.ts';
import type { Passage } from './passage.ts';

/**
 * Whether a table holds data rather than the page's layout: at least two rows of at least two short cells, and no headings,
 * tables or several paragraphs in a cell.
 */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, td :is(h1, h2, h3), p + p, ul + p, form')) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2 || !rows.some((row) => row.children.length > 1)) return false;
  const cells = rows.flatMap((row) => [...row.children]);
  const long = cells.filter((cell) => cell.textContent.length > 400).length;
  return table.querySelector('th, caption') !== null || long * 4 < cells.length;
}

/** Columns that cells which span several are filled up to: more are a trap. */
const MOST_COLUMNS = 60;

const spanOf = (cell: Element, attribute: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number.parseInt(cell.getAttribute(attribute) ?? '', 10) || 1);

/** The cells of a row in their columns: absent where one spans columns, or rows from above. `open`: rows that each column is still taken for. */
function inColumns(cells: readonly Element[], open: number[]): (Element | undefined)[] {
  const row: (Element | undefined)[] = [];
  const skip = (): void => {
    for (; (open[row.length] ?? 0) > 0; row.push(undefined)) open[row.length]! -= 1;
  };
  for (const cell of cells) {
    skip();
    const width = Math.min(spanOf(cell, 'colspan'), Math.max(1, MOST_COLUMNS - row.length));
    for (let column = 0; column < width; column++) {
      open[row.length] = spanOf(cell, 'rowspan') - 1;
      row.push(column === 0 ? cell : undefined);
    }
  }
  skip();
  // Nothing stands behind the last cell that could be out of its column.
  return row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1);
}

/** A data table, row by row, with empty cells where one spans several. A caption is its first row. */
export function toTable(table: Element, read: (part: Element) => Passage[]): { block: Table; sources: Text[] } {
  const sources: Text[] = [];
  const children: TableRow[] = [];
  const open: number[] = [];
  for (const row of table.querySelectorAll('caption, tr')) {
    const cells = row.localName === 'caption' ? [row] : inColumns([...row.children], open);
    const made = cells.map((cell) => {
      if (!cell) return { type: 'tableCell' as const, children: [] };
      const passages = read(cell);
      for (const passage of passages) for (const source of passage.sources) sources.push(source);
      const header = cell.localName === 'th';
      return { type: 'tableCell' as const, ...(header && { header }), children: joinRuns(passages) };
    });
    if (made.some((cell) => cell.children.length > 0)) children.push({ type: 'tableRow', children: made });
  }
  return { block: { type: 'table', children }, sources };
}

function joinRuns(passages: Passage[]): Phrasing[] {
  const out: Phrasing[] = [];
  for (const { block } of passages) {
    const runs =
      block.type === 'paragraph' || block.type === 'heading'
        ? [block.children]
        : block.type === 'list'
          ? block.children.map((item) =>
              item.children.flatMap((inner) => ('children' in inner ? phrasingOf(inner) : [])),
            )
          : [];
    for (const run of runs) {
      if (out.length > 0 && run.length > 0) out.push({ type: 'break' });
      for (const node of run) out.push(node);
    }
  }
  return out;
}

const phrasingOf = (block: Passage['block']): Phrasing[] =>
  block.type === 'paragraph' || block.type === 'heading' ? block.children : [];
