/** The parser alone: the package's main file has the quick look beside it. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
