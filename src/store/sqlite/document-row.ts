import type { Basis, Derived, Document, Fact, Language } from '../../model.ts';
import { cutAtWord } from '../../text.ts';

/** What a document says about itself, apart from its text and where it came from. */
export type About = Pick<Document, 'title' | 'publisher' | 'author' | 'url' | 'date' | 'language' | 'origin'>;

/** Characters of the body that listings show. */
const OPENING_LENGTH = 160;

type StoredFact = readonly [string, Basis] | 0;
type StoredAbout = readonly [
  title: StoredFact,
  publisher: StoredFact,
  author: StoredFact,
  url: StoredFact,
  date: readonly [string | null, Basis, string | null],
  language: Language,
  origin: string | null,
];

/** As compact JSON: a listing of all documents reads one of these for each. */
export function encodeAbout(document: About): string {
  const { date } = document;
  const stored: StoredAbout = [
    fromFact(document.title),
    fromFact(document.publisher),
    fromFact(document.author),
    fromFact(document.url),
    [date.value, date.basis, date.notBefore],
    document.language,
    document.origin,
  ];
  return JSON.stringify(stored);
}

/** The same back again. */
export function decodeAbout(stored: string): About {
  const [title, publisher, author, url, [value, basis, notBefore], language, origin] = JSON.parse(
    stored,
  ) as StoredAbout;
  return {
    title: toFact(title),
    publisher: toFact(publisher),
    author: toFact(author),
    url: toFact(url),
    date: { value, basis, notBefore },
    language,
    origin,
  };
}

/** The first words of the body. */
export function opening(derived: Derived): string {
  return cutAtWord(derived.passages[0]?.text ?? '', OPENING_LENGTH);
}

function fromFact(fact: Fact | null): StoredFact {
  return fact ? [fact.value, fact.basis] : 0;
}

function toFact(stored: StoredFact): Fact | null {
  return stored ? { value: stored[0], basis: stored[1] } : null;
}
