import { type Dating, dating } from '../../../src/dates/publication/publication-date.ts';
import { structure } from '../../../src/ingest/structure.ts';
import type { Language } from '../../../src/model.ts';

/** Paragraphs that name no date. */
export const BODY: Readonly<Record<Language, string>> = {
  en: 'The council of Varnmoor has closed the lower mill for good.\n\nNobody was hurt, the clerk said.\n\nThe owner, Ilse Brandt, wants her money back.',
  es: 'El ayuntamiento de Varnal ha cerrado el molino bajo para siempre.\n\nNadie resultó herido, dijo el secretario.\n\nLa dueña, Elsa Brando, pide que le devuelvan su dinero.',
};

const TITLE: Readonly<Record<Language, string>> = { en: 'Mill closes for good', es: 'Cierra el molino' };

/** A page as it is read: `{B}` stands for the paragraphs, `{T}` for the title. */
export function datingOfPage(page: string, language: Language): Dating {
  const raw = page.replace('{B}', BODY[language]).replace('{T}', TITLE[language]);
  const { text, blocks } = structure({ text: raw, stated: {} }, { language }, 'page.txt');
  return dating({ text, blocks, language, stated: null, statedBasis: 'metadata' });
}

/** The days of writing that a page leaves, a month as itself; null for none. */
export function daysOfWriting(page: string, language: Language): string | null {
  const { date, reference } = datingOfPage(page, language);
  const [first, last] = reference?.split('/') ?? [];
  const isMonth = first?.endsWith('-01') === true && last !== undefined && last.slice(8) > '27';
  return isMonth ? date.value : reference;
}
