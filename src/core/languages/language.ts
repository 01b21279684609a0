/**
 * What Clean Copy knows of one language: tables only, no code. One file a language, named by its BCP 47 primary tag and
 * found by that name. Each part is used by one stage; a language without a part still works, with less knowledge.
 */
export interface Language {
  /** BCP 47 primary tag, as the file's name. */
  tag: string;
  /** For finding and attributing quotations. */
  speech?: SpeechTable;
  /** For telling an article's text from what a site puts around it. */
  clutter?: ClutterTable;
}

/**
 * Words of quotation attribution, all lower case. Each list is one string, so that a table stays readable:
 * words are separated by white space, phrases (where a list may hold several words as one) by commas. A word "stem/class" stands for
 * the stem with each ending of that class.
 */
export interface SpeechTable {
  /** Endings of regular words by class, separated by white space; "-" is no ending ("explain/v" with { v: '- s ed ing' }). */
  endings?: Readonly<Record<string, string>>;
  /** Words: verbs that report speech or writing, inflected ("said", "writes", "added"). */
  cueVerbs: string;
  /** Words: verbs that pin a few words on somebody without reporting an utterance ("called", "praised", "denied"). */
  stanceVerbs?: string;
  /** Words between a verb of speech and a clause ("that"): who stands after one is spoken of. */
  complementisers?: string;
  /** Phrases before a source ("according to"). */
  sourcePhrases?: string;
  /** Phrases that lead to a source only where they begin a sentence ("pour" in "Pour Lindet, ..."). */
  openingSources?: string;
  /** Phrases that name a source by a pronoun ("по её словам", "a su juicio"), by what it can stand for. */
  ownSources?: { masculine?: string; feminine?: string; somebody?: string };
  /** Phrases after a source ("zufolge"). */
  sourceSuffixes?: string;
  /** Words: third-person pronouns, by what they can stand for. */
  pronouns?: { masculine?: string; feminine?: string; plural?: string; neuter?: string };
  /** Words of the first and second person ("i", "our", "you"): reported speech rarely holds them, quoted speech often does. */
  firstPerson?: string;
  /** Words that lean on the sentence before when they begin one ("this", "they", "but"). */
  dangling?: string;
  /** Words of judgement, duty and degree ("must", "never", "worst"). */
  judgement?: string;
  /** Words: definite articles, demonstratives and possessives that begin a description ("the", "his"). */
  definite?: string;
  /** Words that begin a description of somebody unnamed ("a", "one", "another", "some"). */
  indefinite?: string;
  /** Words: prepositions; what follows one is seldom the speaker. */
  prepositions?: string;
  /** Those of them that places stand after ("in"). */
  placePrepositions?: string;
  /** Words that may stand between a subject and its verb: auxiliaries and adverbs. */
  fillers?: string;
  /** Words before a person's name that are not part of it ("mr", "dr"), without their full stop. */
  titles?: string;
  /** Words for people by function ("minister", "spokeswoman", "resident"). */
  roles?: string;
  /** Words before a function that make it another one: a deputy mayor is not the mayor ("deputy", "former"). */
  deputies?: string;
  /** Those of them that, where nouns have no articles, stand for somebody whom nobody names ("resident"). */
  bystanders?: string;
  /** Endings of titles and functions that only men or only women bear ("mr", "woman"). The later in the list, the stronger. */
  genders?: { masculine?: string; feminine?: string };
  /** Words for somebody who speaks for a body and is seldom named ("spokesman"); the body is the speaker. */
  spokespeople?: string;
  /** Words for what is written or said and has a source of its own ("report", "statement"). */
  documents?: string;
  /** Words that occur in names of bodies ("university", "ministry", "inc"). */
  bodies?: string;
  /** Words for works and programmes beside which marks hold a title ("film", "podcast"). */
  works?: string;
  /** Phrases before or after a term, a nickname or a gloss ("so-called", "known as"). */
  termFrames?: string;
  /** Verbs in the mood of reported speech ("sei", "habe"): the reporter still tells what the last speaker says. */
  reportedMood?: string;
  /** Words beside a verb of speech that make it supposed, not reported ("would", "you", "to" in "as if to say"). */
  supposing?: string;
  /** Words in lower case inside names of persons ("van", "de"). */
  nameParticles?: string;
  /** Endings that names take by case, those of vowels only aside: "Петрову" and "Петров" are one. */
  nameEndings?: string;
  /** Words often capitalised at the start of a sentence that are never a name ("however", "monday"). */
  notNames?: string;
  /** Abbreviations whose full stop ends no sentence, without it ("st", "inc"). */
  abbreviations?: string;
  /** First characters of family names, where names are short and have no capitals. */
  surnames?: string;
  /** Words that mark the subject after it ("は", "는"). */
  subjectMarkers?: string;
  /** Words that are written together with the next by an apostrophe ("l" in "l'agence"), without it. */
  elisions?: string;
  /** Phrases that join a body's name ("of the" in "University of the West"). */
  bodyLinks?: string;
  /** Whether news varies how it calls somebody: "l'élu" is then whoever was spoken of, though no function was given. */
  usesEpithets?: boolean;
  /** Whether nouns go without articles: a bare "minister" is then the minister. */
  withoutArticles?: boolean;
  /** Whether words are written without spaces or with particles joined on: text is then divided by the words of this table. */
  unspaced?: boolean;
  /** Whether all nouns begin with a capital: a lone capitalised word is then no sign of a name. */
  capitalNouns?: boolean;
  /** Whether an adjective may stand between a function and a name ("el periodista ruso ..."). */
  adjectivesFollow?: boolean;
  /** Whether a verb may go without its pronoun ("confiesa"). */
  dropsPronouns?: boolean;
  /** Whether names of bodies stand in quotation marks («Норд»). */
  namesInMarks?: boolean;
  /** Whether nouns are compounded, so that "konzernchef" is to be read by its last part. */
  compounds?: boolean;
  /** Whether a sentence with an auxiliary ends with its verb ("hat das „...“ genannt"). */
  verbsLast?: boolean;
  /** Whether a reporting clause may stand inside the quotation marks. */
  clauseInside?: boolean;
  /** Whether news in this language sets speech off by a dash at the start of a paragraph. */
  dashDialogue?: boolean;
}

/**
 * Phrases of a site's furniture, all lower case. Each list is one string of phrases separated by commas. A phrase is evidence; rules
 * ask for more before anything goes.
 */
export interface ClutterTable {
  /** Headings over other stories ("related articles", "most read"). */
  related?: string;
  /** What asks for an address or a subscription to letters ("sign up", "newsletter", "in your inbox"). */
  newsletter?: string;
  /** Labels of buttons that share or save ("share", "copy link"). */
  share?: string;
  /** Labels before topics ("tags", "topics"). */
  tags?: string;
  /** Headings and stubs of comments ("comments", "no comments yet"). */
  comments?: string;
  /** How a line that points to another story begins ("read more", "see also"). */
  readMore?: string;
  /** Labels of advertising ("advertisement", "sponsored"). */
  advertisement?: string;
  /** What promotes the site itself: its app, features, top stories ("download our app"). */
  promotion?: string;
  /** Labels of buttons that sell or make an appointment, and how such invitations begin ("book a table", "get a quote", "check price"). */
  call?: string;
  /** Parts of relative times ("hours ago"). */
  ago?: string;
  /** What tells that a site earns by its links ("affiliate links"). */
  disclosure?: string;
  /** What says who owns a text ("all rights reserved"). */
  rights?: string;
  /** How a notice on the text itself begins ("this article", "the content"). */
  ownText?: string;
  /** What asks for consent to show something from elsewhere ("external content", "accept cookies"). */
  consent?: string;
  /** What a text is not, where a site says that it is no advice of a lawyer, doctor or broker. */
  noAdvice?: string;
  /** Single words, separated by spaces, that lines with the author, the day or the reading time are made of ("published", "monday"). */
  details?: string;
}
