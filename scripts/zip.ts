import { zipSync } from 'fflate';

/** A file of an archive; paths have forward slashes. */
export interface ArchiveFile {
  path: string;
  bytes: Uint8Array;
  isExecutable?: boolean;
}

const UNIX = 3;
const [FILE, PROGRAM] = [0o100644, 0o100755];

/** A zip of the files, sorted by path. The same files make the same bytes on every machine, at any time. */
export function zip(files: readonly ArchiveFile[]): Uint8Array {
  // The first day that a zip can state, in local time as zips do: the same bytes in every time zone.
  const mtime = new Date(1980, 0, 1);
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      sorted.map(({ path, bytes, isExecutable }) => [
        path,
        [bytes, { os: UNIX, attrs: ((isExecutable ? PROGRAM : FILE) << 16) >>> 0, mtime }],
      ]),
    ),
    { level: 9 },
  );
}
