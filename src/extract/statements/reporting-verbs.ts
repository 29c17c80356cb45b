import { lexiconLines } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';

/**
 * What must follow a verb for it to report: any clause, "that" or a quotation, an addressee first, a quotation; a
 * clause or an object, an object, "that" alone.
 */
export type ReportingFrame = 'bare' | 'that' | 'tell' | 'quote' | 'any' | 'object' | 'strict';

/** One form of a reporting verb. */
export interface ReportingForm {
  readonly frame: ReportingFrame;
  /** Base (report: wants a plural subject), third person (reports: a singular one), other, or the -ing form. */
  readonly form: 'base' | 'third' | 'other' | 'gerund';
}

const read = new Map<Language, ReadonlyMap<string, ReportingForm>>();

/** The reporting verbs of a language by form, accents kept: `anunció` reports, `anuncio` is a noun. */
export function reportingVerbs(language: Language): ReadonlyMap<string, ReportingForm> {
  const known = read.get(language);
  if (known) return known;
  const verbs = new Map<string, ReportingForm>();
  for (const line of lexiconLines(language, 'reporting-verbs')) {
    const [forms = '', frame = ''] = line.split('|');
    const [finite = '', gerund = ''] = forms.split(';').map((part) => part.trim());
    const value = frame.trim() as ReportingFrame;
    for (const [index, word] of finite.split(/\s+/u).entries()) {
      verbs.set(word, { frame: value, form: formOf(language, index) });
    }
    if (gerund) verbs.set(gerund, { frame: value, form: 'gerund' });
  }
  read.set(language, verbs);
  return verbs;
}

/** English lists the base form first and the third person second; Spanish forms are not mistaken for nouns. */
function formOf(language: Language, index: number): ReportingForm['form'] {
  if (language !== 'en' || index > 1) return 'other';
  return index === 0 ? 'base' : 'third';
}
