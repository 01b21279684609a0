interface NameListProps {
  summary: string;
  /** Of sites, or addresses of pages. */
  names: readonly string[];
  /** The button's `data-action`, and its words. */
  action: string;
  forget: string;
  onForget: () => void;
}

/** Sites or pages with something of their own, folded, and a button that forgets it for all; nothing where there are none. */
export function NameList({ summary, names, action, forget, onForget }: NameListProps) {
  if (names.length === 0) return null;
  return (
    <details class="names">
      <summary>{summary}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-action={action} onClick={onForget}>
        {forget}
      </button>
    </details>
  );
}
