interface FileButtonProps {
  action: string;
  children: string;
  onTake: (file: Blob) => Promise<void>;
}

/** Lets the reader choose a JSON file; the same one can be chosen again. */
export function FileButton({ action, children, onTake }: FileButtonProps) {
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    await onTake(file);
    input.value = '';
  };
  return (
    <label class="button file">
      {children}
      <input
        type="file"
        accept=".json,application/json"
        data-action={action}
        onChange={(event) => void take(event.currentTarget)}
      />
    </label>
  );
}
