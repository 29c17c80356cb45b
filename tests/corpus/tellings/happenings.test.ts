import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HappeningTelling } from '../../../src/corpus/tellings/happening-telling.ts';
import { happeningKey, happeningsOf } from '../../../src/corpus/tellings/happenings.ts';
import { mostTold } from '../../../src/corpus/tellings/most-told.ts';

interface Sketch {
  readonly sentence: string;
  readonly date?: string | null;
  readonly dates?: 'event' | 'report';
  readonly names?: readonly string[];
  readonly actions?: readonly string[];
  readonly source?: string;
  readonly published?: string | null;
  readonly notBefore?: string;
}

function telling(sketch: Sketch): HappeningTelling {
  const {
    sentence,
    date = null,
    dates = 'event',
    names = ['Ilse Varga'],
    actions = ['arrest'],
    source = 'a.txt',
  } = sketch;
  const { published = '2026-05-28', notBefore = null } = sketch;
  return {
    source,
    date: { value: published, basis: published === null ? 'unknown' : 'stated', notBefore },
    language: 'en',
    sentence,
    names,
    event: {
      start: 0,
      end: sentence.length,
      sentence: 0,
      date,
      dates,
      basis: date === null ? 'none' : 'stated',
      expression: null,
      participants: names.map((_, index) => index),
      actions,
    },
  };
}

const ARREST = telling({ sentence: 'Ilse Varga was arrested in Talvia on May 12.', date: '2026-05-12' });
const AGAIN = telling({
  sentence: 'The police of Talvia arrested Ilse Varga on May 12, 2026.',
  date: '2026-05-12',
  source: 'b.txt',
});
const OTHER_DAY = telling({
  sentence: 'Ilse Varga was arrested in Talvia on May 13.',
  date: '2026-05-13',
  source: 'c.txt',
});
const MEETING = telling({
  sentence: 'Ilse Varga met the envoy of the north on May 12.',
  date: '2026-05-12',
  actions: ['meeting'],
});

describe('paraphrases of one day', () => {
  const day = (sentence: string, names: readonly string[], source: string, language: 'en' | 'es' = 'en') => ({
    ...telling({ sentence, names, source, date: '2026-05-12', actions: [] }),
    language,
  });

  test.each([
    ['other words for the act', 'Ilse Varga stepped down on May 12.', 'Minister Varga quit on May 12.'],
    ['the passive', 'The club sacked Omar Brask.', 'Omar Brask was let go by the club.'],
    ['a surname', 'Rebels abducted Ilse Varga.', 'Varga was dragged from a bus.'],
  ])('with %s are one', (_, a, b) => {
    const [left, right] = [a, b].map((text) => text.match(/(?:Ilse |Omar )?(?:Varga|Brask)/)?.[0] ?? '');
    expect(happeningsOf([day(a, [left ?? ''], 'a.txt'), day(b, [right ?? ''], 'b.txt')])).toHaveLength(1);
  });

  test('in two languages are one', () => {
    const both = [
      day('Ilse Varga was kidnapped on May 12.', ['Ilse Varga'], 'a.txt'),
      day('Ilse Varga fue secuestrada el 12 de mayo.', ['Ilse Varga'], 'b.txt', 'es'),
    ];
    expect(happeningsOf(both)).toHaveLength(1);
  });

  test.each([
    ['a namesake', 'Ilse Varga quit.', ['Ilse Varga'], 'Irma Varga quit.', ['Irma Varga']],
    ['another number', 'Convoy 14 reached Talvia.', ['Talvia'], 'Convoy 15 reached Talvia.', ['Talvia']],
    [
      'another object',
      'Ilse Varga pardoned the deserters.',
      ['Ilse Varga'],
      'Ilse Varga pardoned the smugglers.',
      ['Ilse Varga'],
    ],
    [
      'the opposite act',
      'The plane landed in Talvia.',
      ['Talvia'],
      'The plane took off from Talvia.',
      ['Talvia'],
    ],
  ])('with %s are two', (_, a, namesA, b, namesB) => {
    expect(happeningsOf([day(a, namesA, 'a.txt'), day(b, namesB, 'b.txt')])).toHaveLength(2);
  });

  test('are two where one text says that there was another', () => {
    const told = (words: string) =>
      telling({
        sentence: `Ilse Varga held ${words} with the presidents of the northern ports in Oxley.`,
        names: ['Ilse Varga', 'Oxley'],
        actions: ['meeting'],
      });
    expect(happeningsOf([told('a meeting'), told('another meeting')])).toHaveLength(2);
  });

  test('an undated telling is one with the day shortly before its article', () => {
    const undated = telling({
      sentence: 'Police have arrested Ilse Varga.',
      source: 'b.txt',
      published: '2026-05-14',
    });
    expect(happeningsOf([ARREST, undated])).toHaveLength(1);
    expect(happeningsOf([ARREST, undated])[0]?.date).toBe('2026-05-12');
  });

  test.each([
    ['whose article is far off', '2026-07-14', 'Police have arrested Ilse Varga.'],
    ['whose article has no date', null, 'Police have arrested Ilse Varga.'],
    ['that tells of an earlier time', '2026-05-14', 'Police had arrested Ilse Varga.'],
  ])('an undated telling %s stays apart', (_, published, sentence) => {
    expect(happeningsOf([ARREST, telling({ sentence, source: 'b.txt', published })])).toHaveLength(2);
  });

  test('with a day that another text corrects are one, with both days', () => {
    const corrected = telling({
      sentence: 'Ilse Varga was arrested on May 13, not on May 12 as first stated.',
      date: '2026-05-13',
      source: 'b.txt',
    });
    expect(happeningsOf([ARREST, corrected])).toHaveLength(1);
  });

  test('with another object in another language are two', () => {
    const both = [
      day('Fire destroyed the mill of Talvia.', ['Talvia'], 'a.txt'),
      day('Un incendio destruyó la escuela de Talvia.', ['Talvia'], 'b.txt', 'es'),
    ];
    expect(happeningsOf(both)).toHaveLength(2);
  });
});

describe('one happening once', () => {
  test('a report and what happened shortly before it are one, with the day on which it happened', () => {
    const sentence = 'Ilse Varga was arrested, the Post reported on May 13.';
    const [told, ...others] = happeningsOf([
      telling({ sentence, date: '2026-05-13', dates: 'report', source: 'r.txt' }),
      ARREST,
    ]);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ date: '2026-05-12', dates: 'event', otherDays: [] });
  });

  test('a sentence that tells two acts of one day is shown once', () => {
    const whole = telling({
      sentence: 'Ilse Varga met the envoy and was arrested on May 12.',
      date: '2026-05-12',
    });
    const clauses = ['Ilse Varga met the envoy', 'and was arrested on May 12'].map((clause) => ({
      ...whole,
      event: { ...whole.event },
      clause,
    }));
    expect(happeningsOf(clauses)).toHaveLength(1);
    expect(happeningsOf([...clauses, AGAIN])).toHaveLength(1);
  });

  test('one arrest of which somebody tells another day is one', () => {
    const lawyer = telling({
      sentence: 'Ilse Varga was arrested in Talvia on May 13, her lawyer said.',
      date: '2026-05-13',
      source: 'c.txt',
    });
    expect(happeningsOf([ARREST, lawyer])).toHaveLength(1);
  });

  test.each([
    ['The council approved a dengue vaccine from Korvan Labs on May 12.', 'shingles', 2],
    ['The council approved a dengue vaccine from Korvan Labs on May 12.', 'dengue', 1],
  ])('one maker does not make two things one: %s and %s', (sentence, other, count) => {
    const names = ['Korvan Labs'];
    const first = telling({ sentence, names, date: '2026-05-12' });
    const second = telling({
      sentence: sentence.replace('dengue', other),
      names,
      date: '2026-05-12',
      source: 'b.txt',
    });
    expect(happeningsOf([first, second])).toHaveLength(count);
  });

  test.each([
    ['Varga was led out of the hotel on May 12.', 'Firefighters evacuated Ilse Varga on May 12.'],
    ['The president put Varga forward on May 12.', 'The president nominated Ilse Varga on May 12.'],
    ['Varga gave up the portfolio on May 12.', 'Ilse Varga resigned on May 12.'],
  ])('by other words of one family: %s', (sentence, other) => {
    const first = telling({ sentence, date: '2026-05-12' });
    const second = telling({ sentence: other, date: '2026-05-12', source: 'b.txt' });
    expect(happeningsOf([first, second])).toHaveLength(1);
  });

  test.each([
    [
      'The arrest on May 12 of Ilse Varga, the treasurer, has shaken the town.',
      'Ilse Varga was arrested on May 12.',
    ],
    [
      'Fire swept through the Brask mill on May 12, killing six.',
      'Six died in the May 12 blaze at the Brask mill.',
    ],
    ['Varga called back 400,000 pickups on May 12.', 'Varga recalled 400,000 pickups on May 12.'],
    ['Varga was cleared on May 12.', 'The acquittal of Ilse Varga on May 12 was her last day in court.'],
  ])('by a noun that has the date, or by what nobody does: %s', (sentence, other) => {
    const names = [/Brask/.test(sentence) ? 'Brask' : 'Varga'];
    const first = telling({ sentence, names, date: '2026-05-12' });
    const second = telling({ sentence: other, names, date: '2026-05-12', source: 'b.txt' });
    const dated = { ...first, event: { ...first.event, expression: 'May 12' } };
    const both = [dated, { ...second, event: { ...second.event, expression: 'May 12' } }];
    expect(happeningsOf(both)).toHaveLength(1);
  });

  test('by a participle set apart behind its noun', () => {
    const sentence = 'The dismissal of Omar Brask, announced to staff on May 12, closes a long inquiry.';
    const names = ['Omar Brask'];
    const whole = telling({ sentence, names, date: '2026-05-12', source: 'b.txt' });
    const apposed = { ...whole, clause: 'announced to staff on May 12' };
    const plain = telling({ sentence: 'The club sacked Omar Brask on May 12.', names, date: '2026-05-12' });
    expect(happeningsOf([plain, apposed])).toHaveLength(1);
  });

  test.each([
    ['an arrest and a charge', 'Ilse Varga was arrested.', 'Ilse Varga was charged.'],
    ['a request and its grant', 'Varga asked the court for bail.', 'The court released Varga on bail.'],
    ['what was said and what was done', 'Varga said she might close the mill.', 'Varga closed the mill.'],
    ["the two in each other's place", 'Varga sued Brask for libel.', 'Brask sued Varga for libel.'],
    [
      'another act told behind a preposition',
      'Varga was arrested.',
      'Crowds gathered after the arrest of Varga.',
    ],
  ])('of one day %s are two', (_, a, b) => {
    const named = (text: string) => ['Varga', 'Brask'].filter((name) => text.includes(name));
    const first = telling({ sentence: a, names: named(a), date: '2026-05-12' });
    const second = telling({ sentence: b, names: named(b), date: '2026-05-12', source: 'b.txt' });
    expect(happeningsOf([first, second])).toHaveLength(2);
  });

  test.fails('by an alias of whom it befell: nothing says that two names are of one', () => {
    const first = telling({ sentence: 'Police caught Ilse Varga, alias Magpie.', date: '2026-05-12' });
    const other = {
      sentence: 'Magpie fell at dawn.',
      names: ['Magpie'],
      date: '2026-05-12',
      source: 'b.txt',
    };
    expect(happeningsOf([first, telling(other)])).toHaveLength(1);
  });

  test('what an anniversary is counted from is no telling of its place', () => {
    const place = { names: ['Brant Hollow'], published: '2026-02-03' };
    const storm = telling({ ...place, sentence: 'A tornado tore through Brant Hollow.', date: '2025-01-29' });
    const sentence = 'Brant Hollow fell silent, a year after the tornado tore through the town.';
    const sketch = telling({ ...place, sentence, date: '2025-01', source: 'b.txt' });
    const counted: HappeningTelling = {
      ...sketch,
      clause: 'after the tornado tore through the town.',
      event: { ...sketch.event, basis: 'inferred', expression: 'a year' },
    };
    expect(happeningsOf([storm, counted])).toHaveLength(2);
  });

  test('told by two documents it is one, with both tellings', () => {
    const [only, ...rest] = happeningsOf([ARREST, AGAIN]);
    expect(rest).toEqual([]);
    expect(only?.others).toHaveLength(1);
  });

  test.each([
    ['different days', ARREST, OTHER_DAY],
    ['different actions of one day', ARREST, MEETING],
    [
      'different people',
      ARREST,
      telling({
        sentence: 'Omar Brask was arrested in Talvia on May 12.',
        date: '2026-05-12',
        names: ['Omar Brask'],
      }),
    ],
    [
      'a report and what happened on a later day',
      ARREST,
      telling({
        sentence: 'Ilse Varga was arrested, the Post reported on May 11.',
        date: '2026-05-11',
        dates: 'report',
      }),
    ],
    [
      'a dated one and an undated one',
      ARREST,
      telling({ sentence: 'Ilse Varga was arrested in Talvia.', source: 'd.txt' }),
    ],
  ])('%s are two', (_why, a, b) => {
    expect(happeningsOf([a, b])).toHaveLength(2);
  });

  test('told twice in one document without a date it is one', () => {
    const first = telling({ sentence: 'Recently, Ilse Varga, a smuggler, was arrested by border guards.' });
    const second = telling({ sentence: 'The arrest of Ilse Varga by border guards surprised many.' });
    expect(happeningsOf([first, second])).toHaveLength(1);
  });

  test.each([
    ['Ilse Varga', 'Varga’s arrest came days after the vote.'],
    ['Ilse Varga', 'Nobody had foreseen the arrest of former minister Varga.'],
  ])('what one document takes up by its noun, with the name of %s, is one', (name, second) => {
    const first = telling({ sentence: 'Recently, Ilse Varga, a smuggler, was arrested by border guards.' });
    const other = telling({ sentence: second, names: [name] });
    expect(happeningsOf([first, other])).toHaveLength(1);
  });

  test('what it takes up of somebody else is another', () => {
    const first = telling({ sentence: 'Recently, Ilse Varga, a smuggler, was arrested by border guards.' });
    const other = telling({
      sentence: 'Varga spoke of the arrest of Omar Brask.',
      names: ['Ilse Varga', 'Omar Brask'],
    });
    expect(happeningsOf([first, other])).toHaveLength(2);
  });

  test('the more precise date is shown', () => {
    const month = telling({
      sentence: 'Ilse Varga was arrested in Talvia in May 2026.',
      date: '2026-05',
      source: 'd.txt',
    });
    expect(happeningsOf([month, ARREST]).map(({ date }) => date)).toEqual(['2026-05-12']);
  });
});

describe('the order of a timeline', () => {
  test('dated ones oldest first, then undated ones by article, floor and source', () => {
    const sketches = [
      telling({ sentence: 'Undated, no floor.', names: ['Ada Kolm'], published: null, source: 'z.txt' }),
      telling({ sentence: 'Undated, floor.', names: ['Bo Lind'], published: null, notBefore: '2023-04' }),
      telling({ sentence: 'Undated, article.', names: ['Cy Marr'] }),
      OTHER_DAY,
      ARREST,
      telling({ sentence: 'A year.', names: ['Di Noor'], date: '2019' }),
    ];
    expect(happeningsOf(sketches).map(({ telling: { sentence } }) => sentence)).toEqual([
      'A year.',
      ARREST.sentence,
      OTHER_DAY.sentence,
      'Undated, article.',
      'Undated, floor.',
      'Undated, no floor.',
    ]);
  });

  test('it does not depend on the order of ingest', () => {
    const all = [
      ARREST,
      AGAIN,
      OTHER_DAY,
      MEETING,
      telling({ sentence: 'Ilse Varga resigned.', actions: ['resignation'] }),
    ];
    const expected = happeningsOf(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(happeningsOf(shuffled)).toEqual(expected);
      }),
      { seed: 5 },
    );
  });
});

describe('keys', () => {
  test('are the same whoever tells it, and no two happenings share one', () => {
    expect(happeningKey(ARREST)).toBe(happeningKey(AGAIN));
    const again = telling({
      sentence: 'A second arrest of Ilse Varga, far from the coast, followed at night.',
      date: '2026-05-12',
      source: 'e.txt',
      names: ['Ilse Varga', 'Omar Brask', 'Ada Kolm'],
    });
    const keys = happeningsOf([ARREST, AGAIN, OTHER_DAY, MEETING, again]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('without a date they are made of the words', () => {
    const a = telling({ sentence: 'Ilse Varga resigned from the board.' });
    expect(happeningKey(a)).toBe(happeningKey({ ...a, source: 'elsewhere.txt' }));
    expect(happeningKey(a)).not.toBe(
      happeningKey(telling({ sentence: 'Ilse Varga joined the board of the bank.' })),
    );
  });
});

test('the days most told are chosen, at most as many as asked', () => {
  const told = happeningsOf([ARREST, AGAIN, OTHER_DAY, MEETING]);
  expect(new Set(mostTold(told, 1).map(({ date }) => date))).toEqual(new Set(['2026-05-12']));
  expect(new Set(mostTold(told, 2).map(({ date }) => date)).size).toBe(2);
  expect(mostTold(told, 0)).toEqual([]);
});

test('a document has one voice for a day, however much it tells of it', () => {
  const chatty = ['was arrested in Talvia', 'was searched', 'was fined', 'was beaten'].map((deed) =>
    telling({ sentence: `Ilse Varga ${deed} on May 12.`, date: '2026-05-12', source: 'chatty.txt' }),
  );
  const quiet = ['b.txt', 'c.txt'].map((source) =>
    telling({ sentence: 'Ilse Varga resigned on May 20.', date: '2026-05-20', source }),
  );
  const kept = mostTold(happeningsOf([...chatty, ...quiet]), 1);
  expect(new Set(kept.map(({ date }) => date))).toEqual(new Set(['2026-05-20']));
});
