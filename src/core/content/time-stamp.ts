const STAMP =
  /^(?:午[前後])?\d{1,2}(?:[.:h]\d{2}(?:\s?(?:[ap]\.?m\.?|h|[A-Z]{3,4}))?|\s?(?:[ap]\.?m\.?|uhr)|時(?:\d{1,2}分)?)$/i;

/** Whether a text is the time of an entry and nothing else: "14.52", "2:10 pm", "19.48 Uhr", "午後3時10分". */
export const isTimeStamp = (text: string): boolean => STAMP.test(text);
