/** What a message that comes by itself says of itself: it speaks of the subscription and of the search, never of the world. */
import type { Language } from '../../model.ts';
import { plural } from './plural.ts';
import { spanishDelivery } from './words-delivery-es.ts';

/** The words of what is delivered. */
export interface DeliveryWords {
  readonly digest: string;
  readonly watch: string;
  /** What a subscription to everything is about. */
  readonly everything: string;
  readonly newDocuments: (n: number, since: string) => string;
  /** Where no document is new, and some have new sentences. */
  readonly changedDocuments: (n: number, since: string) => string;
  readonly named: (documents: number, passages: number) => string;
  readonly has: (documents: number, passages: number) => string;
  readonly arrived: (when: string) => string;
  readonly nothingNew: (since: string) => string;
  readonly folderAdded: (documents: number, folder: string) => string;
  readonly becauseOf: (kind: string, about: string, when: string | null, where: string) => string;
  /** Where it is posted, as its readers call it. */
  readonly place: Readonly<Record<'channel' | 'direct' | 'terminal', string>>;
  readonly noNewNames: string;
  readonly announced: (dates: number) => string;
  readonly corrected: (quotations: number) => string;
  /** Words as they stand, where, and the date of the article. */
  readonly matchedIn: (forms: string, source: string, paragraph: number, date: string) => string;
  /** The same where they are other words of the topic's family. */
  readonly matchedFamily: (forms: string, about: string) => string;
  readonly andDocuments: (n: number) => string;
  readonly older: (n: number) => string;
  readonly showOlder: string;
  readonly all: (n: number) => string;
  readonly notShown: (n: number) => string;
  readonly corrections: string;
  readonly gone: (quoted: string | null, source: string | null) => string;
}

const english: DeliveryWords = {
  digest: 'Digest',
  watch: 'Watch',
  everything: 'all that is new',
  newDocuments: (n, since) => `${plural(n, 'new document', 'new documents')} since ${since}`,
  changedDocuments: (n, since) => `${plural(n, 'changed document', 'changed documents')} since ${since}`,
  named: (documents, passages) =>
    `named in ${plural(documents, 'new document', 'new documents')}, ${plural(passages, 'passage', 'passages')}`,
  has: (documents, passages) =>
    `in ${plural(documents, 'new document', 'new documents')}, ${plural(passages, 'passage', 'passages')}`,
  arrived: (when) => `arrived by ${when}`,
  nothingNew: (since) => `nothing new since ${since}`,
  folderAdded: (documents, folder) =>
    `${plural(documents, 'document', 'documents')} added with the folder “${folder}”`,
  becauseOf: (kind, about, when, where) =>
    `because of: ${kind} “${about}”${when === null ? '' : `, ${when}`}, ${where}`,
  place: { channel: 'in this channel', direct: 'in direct messages', terminal: 'here' },
  noNewNames: 'New names: none',
  announced: (dates) => `announced dates: ${dates || 'none'}`,
  corrected: (quotations) => `corrections: ${quotations || 'none'}`,
  matchedIn: (forms, source, paragraph, date) => `${forms} in ${source} ¶ ${paragraph}, ${date}`,
  matchedFamily: (forms, about) => `${forms} (same family as “${about}”)`,
  andDocuments: (n) => `and ${plural(n, 'more document', 'more documents')}`,
  older: (n) => `${plural(n, 'line', 'lines')} from documents dated long before they arrived`,
  showOlder: 'Older documents',
  all: (n) => `All ${n}`,
  notShown: (n) => `${n} more not shown here`,
  corrections: 'Corrections',
  gone: (quoted, source) => {
    const what = quoted === null ? 'A quotation' : `“${quoted} […]”`;
    return `${what} no longer stands: ${source === null ? 'its document was removed' : `${source} was changed`}`;
  },
};

const CATALOGUES: Readonly<Record<Language, DeliveryWords>> = { en: english, es: spanishDelivery };

/** The catalogue in a language. */
export function deliveryWordsIn(language: Language): DeliveryWords {
  return CATALOGUES[language];
}
