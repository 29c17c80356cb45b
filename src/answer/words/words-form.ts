/** What the fields of a subscription's form are called. */
import type { Language } from '../../model.ts';
import { spanishForm } from './words-form-es.ts';

interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

/** The words of a subscription's form. */
export interface FormWords {
  readonly add: string;
  readonly edit: (kind: 'digest' | 'watch', number: number) => string;
  readonly submit: string;
  readonly about: FieldWords;
  readonly when: FieldWords;
  readonly quiet: FieldWords;
  readonly zone: FieldWords;
  readonly place: FieldWords;
  readonly empty: FieldWords;
  readonly say: string;
  readonly skip: string;
  /** What is shown where the fields cannot say it themselves. */
  readonly notSaved: string;
  readonly again: string;
}

const english: FormWords = {
  add: 'New digest',
  edit: (kind, number) => `Change ${kind} ${number}`,
  submit: 'Save',
  about: {
    label: 'What',
    hint: 'A name, a topic or a command such as /timeline extraditions; empty: all that is new',
  },
  when: {
    label: 'When, and quiet hours',
    hint: 'weekdays 08:00 · mondays 9am · every 4 hours quiet 22:00-7:00',
  },
  quiet: { label: 'Quiet hours', hint: '22:00-7:00; empty: none' },
  zone: { label: 'Time zone', hint: 'Europe/Madrid, America/Mexico_City' },
  place: { label: 'Channel', hint: 'Empty: a direct message to you' },
  empty: { label: 'Where nothing is new', hint: 'Say so or skip' },
  say: 'Say so',
  skip: 'Skip it',
  notSaved: 'Nothing was saved',
  again: 'Try again',
};

const CATALOGUES: Readonly<Record<Language, FormWords>> = { en: english, es: spanishForm };

/** The catalogue in a language. */
export function formWordsIn(language: Language): FormWords {
  return CATALOGUES[language];
}
