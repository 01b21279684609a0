import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

export const TEXT = { type: 'string' } as const;

/** A number, as text, where the command names another. */
export const number = <const N extends string>(usual: N) => ({ type: 'string', default: usual }) as const;

/** The pages of a corpus, or those of a file, and how many are read at once. */
export const PAGES = { corpus: TEXT, ids: TEXT, workers: number('1') } as const;

type Values<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O }>>['values'];

/** The options of a command; undefined where one that it needs is absent, and then its usage has been printed. Throws on an option that it does not know. */
export function optionsOf<const O extends Options, N extends keyof O & string>(
  args: string[],
  usage: string,
  needed: readonly N[],
  options: O,
): (Values<O> & Record<N, string>) | undefined {
  const { values } = parseArgs({ args, options });
  if (needed.every((name) => name in values)) return values as Values<O> & Record<N, string>;
  console.error(`Usage: ${usage}`);
  return undefined;
}
