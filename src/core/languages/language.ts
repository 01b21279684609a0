/** What Clean Copy knows of one language: tables only. One file a language, named by its BCP 47 tag; found by file name. */
export interface Language {
  /** BCP 47 primary tag, as the file's name. */
  tag: string;
}
