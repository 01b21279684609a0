/** Months by the beginnings of their names in the languages we know. Where two begin alike, what tells them apart is in the pattern. */
const MONTHS: readonly RegExp[] = [
  'jan|ene|gen|sty|led|oca|янв|січ|ιαν|ינואר|يناير|जन',
  'feb|fev|fév|lut|úno|şub|фев|лют|φεβ|פברואר|فبراير|شباط|फ',
  'mar|mär|maa|mrt|bře|мар|бер|μάρ|μαρ|מרץ|מרס|مارس|آذار|मार्',
  'apr|avr|abr|kwi|dub|nis|апр|кві|απρ|אפריל|أبريل|ابريل|نيسان|अप्र',
  'may|mai|maj|mei|mag|kvě|май$|мая|тра|μάι|μαΐ|μαϊ|μαι|מאי|مايو|أيار|मई',
  'jun|juin|giu|cze|červn|červen$|haz|июн|чер|ιούν|ιουν|יוני|يونيو|يونيه|حزيران|जून',
  'jul|juil|lug|lip|červenec|července|tem|июл|лип|ιούλ|ιουλ|יולי|يوليو|يوليه|تموز|जुल',
  'aug|aoû|aou|ago|sie|srp|ağu|авг|сер|αύγ|αυγ|אוגוסט|أغسطس|اغسطس|آب|अग',
  'sep|set|wrz|zář|eyl|сен|вер|σεπ|ספטמבר|سبتمبر|أيلول|सित',
  'oct|okt|out|ott|paź|říj|eki|окт|жов|οκτ|אוקטובר|أكتوبر|اكتوبر|अक्',
  'nov|lis|kas|ноя|лис|νοέ|νοε|נובמבר|نوفمبر|नव',
  'dec|dez|dic|déc|dis|gru|pros|ara|дек|гру|δεκ|דצמבר|ديسمبر|दिस',
].map((starts) => new RegExp(`^ב?(?:${starts})`));

/** The month that a word names, 1 to 12; 0 for every other word. Lower case expected. Never throws. */
export const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name)) + 1;
