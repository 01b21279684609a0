import type { ComponentChildren } from 'preact';
import type { Phrasing, Table } from '../../core/article.ts';
import { textOfPhrasing } from '../../core/content/text.ts';

interface TableViewProps {
  block: Table;
  run: (children: readonly Phrasing[]) => ComponentChildren;
}

/** A cell that holds a figure with its sign and unit, if any, and nothing else. */
const NUMBER = /^\s*[\p{Sc}+±−–-]{0,2}\s?\d[\d\s.,'’]*\s?[\p{L}%‰\p{Sc}°]{0,3}\s*$/u;
/** What stands for a figure that is not known. */
const NO_NUMBER = /^[\s–—-]*$/;

/** The columns whose cells are figures, headers and gaps aside. */
export function numberColumns({ children }: Table): ReadonlySet<number> {
  const cells = children.flatMap((row) =>
    row.children.map(({ header, children: words }, column) => ({ header, column, words: textOfPhrasing(words) })),
  );
  const told = cells.filter(({ header, words }) => !header && !NO_NUMBER.test(words));
  const others = new Set(told.filter(({ words }) => !NUMBER.test(words)).map(({ column }) => column));
  return new Set(told.map(({ column }) => column).filter((column) => !others.has(column)));
}

/** A table that scrolls within itself; its figures stand one below the other. */
export function TableView({ block, run }: TableViewProps) {
  const numbers = numberColumns(block);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div class="table" tabIndex={0}>
      <table>
        <tbody>
          {block.children.map((row, index) => (
            <tr>
              {row.children.map(({ header, children }, column) => {
                const align = numbers.has(column) ? 'number' : undefined;
                return header ? (
                  <th scope={index === 0 ? 'col' : 'row'} class={align}>
                    {run(children)}
                  </th>
                ) : (
                  <td class={align}>{run(children)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
