import { lexiconLines } from '../../../../language/lexicon.ts';
import { verbForms } from '../../../../language/verb-forms.ts';
import type { Language } from '../../../../model.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/**
 * What must follow a verb for it to report: any clause, "that" or a quotation, that or what it is about, an addressee
 * first, a quotation; a clause or an object, an object, "that" alone, an object and what it is called, with "as" or without.
 */
export type ReportingFrame =
  | 'bare'
  | 'that'
  | 'about'
  | 'tell'
  | 'quote'
  | 'any'
  | 'object'
  | 'strict'
  | 'call'
  | 'as';

/** Whether a verb takes whom or what it is about, and no clause. */
export function takesObject(frame: ReportingFrame | null): boolean {
  return frame === 'object' || frame === 'call' || frame === 'as';
}

/** One form of a reporting verb. */
export interface ReportingForm {
  readonly frame: ReportingFrame;
  /** Base (report: wants a plural subject), third person (reports: a singular one), other, a participle that wants an auxiliary (Spanish), or the -ing form. */
  readonly form: 'base' | 'third' | 'other' | 'participle' | 'gerund';
}

const read = new Map<Language, ReadonlyMap<string, ReportingForm>>();

/** The form of a reporting verb that a word of a sentence is; undefined where it is none. */
export function reportingForm(
  { language, words }: Pick<SentenceView, 'language' | 'words'>,
  word: number,
): ReportingForm | undefined {
  return reportingVerbs(language).get(words[word]?.lower ?? '');
}

/** The reporting verbs of a language by form, accents kept: `anunció` reports, `anuncio` is a noun. */
export function reportingVerbs(language: Language): ReadonlyMap<string, ReportingForm> {
  const known = read.get(language);
  if (known) return known;
  const verbs = new Map<string, ReportingForm>();
  for (const line of lexiconLines(language, 'reporting-verbs')) {
    const [lemmas = '', frame = ''] = line.split('|').map((part) => part.trim());
    for (const lemma of lemmas.split(/\s+/u)) addForms(verbs, language, lemma, frame as ReportingFrame);
  }
  read.set(language, verbs);
  return verbs;
}

/** The first line that names a verb says what it needs. Spanish forms are not mistaken for nouns. */
function addForms(
  verbs: Map<string, ReportingForm>,
  language: Language,
  lemma: string,
  frame: ReportingFrame,
): void {
  const forms = verbForms(language, lemma);
  const add = (word: string, form: ReportingForm['form']) => {
    if (!verbs.has(word)) verbs.set(word, { frame, form });
  };
  if (language === 'en') {
    for (const word of forms.past) add(word, 'other');
    add(forms.base, 'base');
    for (const word of forms.present) add(word, 'third');
  } else {
    for (const word of [...forms.present, ...forms.past]) add(word, 'other');
    for (const word of forms.participles) add(word, 'participle');
  }
  add(forms.gerund, 'gerund');
}
