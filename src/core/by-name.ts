/** Modules that Vite found in a folder, by their file's name without its ending. */
export function byName<T>(modules: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ''), module]),
  );
}
