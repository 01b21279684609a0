export interface LockFile {
  packages: Record<string, { optionalDependencies?: Record<string, string>; dependencies?: Record<string, string> }>;
}

/** Packages that another needs and the lock file lacks, as when it was written where one platform's were not to be had: `npm ci` refuses it. */
export function lockProblems({ packages }: LockFile): string[] {
  const there = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !there.has(name))
      .map((name) => `${path} needs ${name}`),
  );
}
