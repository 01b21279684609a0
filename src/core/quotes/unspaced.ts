const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a run of letters is written without spaces between its words, or with particles joined to them. */
export const isUnspaced = (run: string): boolean => UNSPACED.test(run);
