import type { Candidate } from './candidate.ts';

/**
 * Among candidates tied to a verb before a quotation woven into its clause, the subject of the last such verb: "... said Renn had
 * praised the board for 'big strides'" gives Renn. Undefined where the last verb has no subject before it.
 */
export function governingSubject(tied: readonly Candidate[]): Candidate | undefined {
  const verbOf = ({ link }: Candidate): number => link!.last;
  const last = tied.toSorted((a, b) => verbOf(a) - verbOf(b)).at(-1);
  return last && /^(?:subject|apposed)$/.test(last.link!.kind) ? last : undefined;
}

/** Enters who governs a quotation: the verb of another clause says nothing of one that has its own. */
export function markGoverning(candidates: readonly Candidate[], governing: Candidate): void {
  for (const { features } of candidates) {
    if (features === governing.features) features.governs = 1;
    else {
      features['not governing'] = 1;
      delete features['speech verb'];
    }
  }
}
