import { wordsIn } from '../../src/answer/words/words.ts';
import { deliveryWordsIn } from '../../src/answer/words/words-delivery.ts';
import { digestWordsIn } from '../../src/answer/words/words-digest.ts';
import { formWordsIn } from '../../src/answer/words/words-form.ts';
import { newsWordsIn } from '../../src/answer/words/words-news.ts';
import { noticeWordsIn } from '../../src/answer/words/words-notice.ts';
import { triedIn } from '../../src/answer/words/words-tried.ts';
import { viewWordsIn } from '../../src/answer/words/words-view.ts';
import type { TriedKind } from '../../src/corpus/tried.ts';
import { englishMistakes } from '../../src/mistakes/english.ts';
import { spanishMistakes } from '../../src/mistakes/spanish.ts';
import type { Language } from '../../src/model.ts';

/** What a phrase is about where an example needs no certain value: it is neither English nor Spanish. */
const ABOUT = ['QQ', 'ZZ', 'VV', 'WW'];

/** Phrases that take something else than words and counts. */
const OTHERS: Readonly<Record<string, readonly unknown[]>> = {
  newSince: [2, 5, 'passage', '#7'],
  lacks: [['title', 'publisher', 'author', 'date', 'url']],
  frequent: [{ name: 'QQ', documents: 2, of: 3, before: 1, ofBefore: 9 }],
  changed: [{ what: 'figure', by: 'edit', now: 'QQ', before: 'ZZ' }],
  schedule: ['weekdays 08:00'],
  direct: [true],
  pausedBecause: ['by hand'],
  pausedFor: ['QQ', 'by hand'],
  edit: ['watch', 2],
  noCommand: [[]],
  unknownCommand: ['QQ', ['who', 'help']],
  unknownOption: ['who', 'QQ', ['name', 'since']],
  noChoice: ['order', 'QQ', ['oldest', 'newest']],
  noVerb: ['QQ', ['add', 'list']],
  noCronField: ['QQ', 'weekday', 0, 7],
};

const TRIED: readonly TriedKind[] = [
  'full name',
  'each part',
  'spellings',
  'nicknames',
  'acronyms',
  'no words',
  'word forms',
  'happenings',
  'source',
  'language',
  'titles',
  'publishers',
  'authors',
  'addresses',
  'files',
  'openings',
];

/** Every phrase of a language by its place in the catalogues, with examples where it takes something: one and several. */
export function phrasesOf(language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const catalogues = {
    words: wordsIn(language),
    delivery: deliveryWordsIn(language),
    digest: digestWordsIn(language),
    form: formWordsIn(language),
    news: newsWordsIn(language),
    notice: noticeWordsIn(language),
    view: viewWordsIn(language),
    tried: triedIn(
      language,
      TRIED.map((what) => ({ what, words: ['QQ'] })),
    ),
    mistakes: language === 'en' ? englishMistakes : spanishMistakes,
  };
  collect('', catalogues, found);
  return found;
}

function collect(place: string, value: unknown, found: Map<string, string>): void {
  if (typeof value === 'string') found.set(place, value);
  else if (typeof value === 'function') {
    const own = OTHERS[place.split('.').at(-1) ?? ''];
    const examples = own ? [own] : [[1, 1, 'VV', 'WW'], [3, 3, 'VV', 'WW'], ABOUT];
    examples.forEach((about, index) => {
      collect(`${place}(${index})`, said(value as (...about: readonly unknown[]) => unknown, about), found);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) collect(`${place}.${key}`, part, found);
  }
}

/** A count is no word, nor a word a count: what takes the other says nothing. */
function said(phrase: (...about: readonly unknown[]) => unknown, about: readonly unknown[]): unknown {
  try {
    return phrase(...about);
  } catch {
    return null;
  }
}
