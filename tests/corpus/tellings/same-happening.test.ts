import { describe, expect, test } from 'vitest';
import type { HappeningTelling } from '../../../src/corpus/tellings/happening-telling.ts';
import { happeningsOf } from '../../../src/corpus/tellings/happenings.ts';
import type { EntityKind, Language } from '../../../src/model.ts';

interface Sketch {
  readonly source: string;
  readonly sentence: string;
  readonly names: Readonly<Record<string, EntityKind>>;
  readonly language?: Language;
  readonly clause?: string;
  readonly expression?: string;
}

/** A telling of 12 May 2026. */
function telling({ source, sentence, names, language = 'en', clause, expression }: Sketch): HappeningTelling {
  return {
    source,
    date: { value: '2026-05-14', basis: 'stated', notBefore: null },
    language,
    sentence,
    ...(clause === undefined ? {} : { clause }),
    names: Object.keys(names),
    kinds: Object.values(names),
    event: {
      start: 0,
      end: sentence.length,
      sentence: 0,
      date: '2026-05-12',
      dates: 'event',
      basis: 'stated',
      expression: expression ?? null,
      participants: Object.keys(names).map((_, index) => index),
      actions: [],
    },
  };
}

function count(a: Omit<Sketch, 'source'>, b: Omit<Sketch, 'source'>): number {
  return happeningsOf([telling({ source: 'a.txt', ...a }), telling({ source: 'b.txt', ...b })]).length;
}

describe('two tellings of one day are one', () => {
  test('where one names a land and the other its people, in another language', () => {
    const english = 'The Slovenian parliament approved the water law on Tuesday.';
    const spanish = 'El Parlamento de Eslovenia aprobó el martes la ley del agua.';
    const names = { 'Parlamento de Eslovenia': 'organization' } as const;
    const other = { sentence: spanish, names, language: 'es' as const };
    expect(count({ sentence: english, names: { Slovenian: 'other' } }, other)).toBe(1);
  });

  test('where one tells a victory and the other the defeat, with one result', () => {
    const won = {
      sentence: 'Rovers beat Talvers 3-1 in the cup final on May 12.',
      names: { Rovers: 'organization', Talvers: 'organization' },
    } as const;
    const lost = {
      sentence: 'Talvers lost the cup final 3-1 to Rovers on May 12.',
      names: { Rovers: 'organization' },
    } as const;
    expect(count(won, lost)).toBe(1);
  });

  test('where a pronoun is the object', () => {
    const names = { Talvers: 'organization', 'Bram Tielen': 'person' } as const;
    const spanish = 'Bram Tielen ya no entrena al Talvers: el club lo despidió el martes.';
    const other = {
      sentence: spanish,
      names,
      language: 'es',
      clause: 'el club lo despidió el martes.',
    } as const;
    expect(count({ sentence: 'Talvers sacked coach Bram Tielen on May 12.', names }, other)).toBe(1);
  });

  test('where a result is written in figures and in words', () => {
    const names = { 'Ilse Varga': 'person' } as const;
    const sentence = 'Ilse Varga was elected mayor on May 12 in a 61-37 vote.';
    const other = { sentence: 'Ilse Varga was elected on May 12 by 61 votes to 37.', names };
    expect(count({ sentence, names }, other)).toBe(1);
  });

  test('where a passive has the noun of its phrase before it', () => {
    const names = { Verbalix: 'organization' } as const;
    const sentence = 'A complaint was lodged against Verbalix on May 12 by three former clerks.';
    const other = { sentence: 'Three former clerks sued Verbalix on May 12.', names };
    expect(count({ sentence, names }, other)).toBe(1);
  });

  test('where one is a headline', () => {
    const names = { 'Ilse Varga': 'person' } as const;
    const other = { sentence: 'Ilse Varga fue detenida el martes.', names, language: 'es' as const };
    expect(count({ sentence: 'La policía detiene a Ilse Varga', names, language: 'es' }, other)).toBe(1);
  });

  test('where a body of state is told by who sits in it', () => {
    const names = { Congreso: 'organization' } as const;
    const sentence = 'El Congreso aprobó el martes la ley de puertos.';
    const other = { sentence: 'La ley de puertos fue aprobada por los diputados el martes.', names: {} };
    expect(count({ sentence, names, language: 'es' }, { ...other, language: 'es' })).toBe(1);
  });

  test('where the day stands inside the phrase that tells the act', () => {
    const names = { 'Ilse Varga': 'person' } as const;
    const sentence = 'Ilse Varga was put on Tuesday behind bars.';
    expect(count({ sentence, names }, { sentence: 'Police arrested Ilse Varga on May 12.', names })).toBe(1);
  });

  test('where one says that what the other tells was ordered', () => {
    const names = { 'Ilse Varga': 'person' } as const;
    const sentence = 'The expulsion of Ilse Varga was ordered on May 12.';
    expect(count({ sentence, names }, { sentence: 'Ilse Varga was expelled.', names })).toBe(1);
  });

  test('where a club takes the player who joins it', () => {
    const names = { 'Omar Brask': 'person', Talvers: 'organization' } as const;
    const joined = { sentence: 'Omar Brask joined Talvers from the north on May 12.', names };
    expect(count({ sentence: 'Talvers signed Omar Brask on May 12.', names }, joined)).toBe(1);
  });

  test('where a land is told by its people, beside a person whom only one names', () => {
    const sentence = 'The ambassador of Korvania, Ilse Varga, was expelled on May 12.';
    const other = 'The Korvanian ambassador, Varga, was told to leave on May 12.';
    const names = { Korvania: 'place', 'Ilse Varga': 'person' } as const;
    expect(
      count({ sentence, names }, { sentence: other, names: { Korvanian: 'other', Varga: 'person' } }),
    ).toBe(1);
  });

  test('where a noun at the head of the sentence has its date and its complement', () => {
    const sentence = 'La ratificación del tratado con Korvania, el 12 de mayo, abre la puerta al gas.';
    const clause = 'del tratado con Korvania, el 12 de mayo';
    const names = { Korvania: 'place' } as const;
    const other = 'El Senado ratificó el martes el tratado con Korvania.';
    expect(
      count(
        { sentence, clause, expression: 'el 12 de mayo', names, language: 'es' },
        { sentence: other, names, language: 'es' },
      ),
    ).toBe(1);
  });
});

describe('two tellings of one day are two', () => {
  test('where two lands do it to one another', () => {
    const names = { Brazil: 'place', Peru: 'place' } as const;
    const sentence = 'Brazil deported 40 migrants to Peru on May 12.';
    expect(
      count({ sentence, names }, { sentence: 'Peru deported 40 migrants to Brazil on May 12.', names }),
    ).toBe(2);
  });

  test('where a bus and a train crashed', () => {
    const names = { Sernal: 'place' } as const;
    const sentence = 'A bus crash near Sernal killed six people on May 12.';
    expect(count({ sentence, names }, { sentence: sentence.replace('bus', 'train'), names })).toBe(2);
  });

  test('where a fire and a stampede did the same harm', () => {
    const names = { Lenz: 'place' } as const;
    const sentence = 'A fire at the Lenz market injured 14 people on May 12.';
    expect(count({ sentence, names }, { sentence: sentence.replace('fire', 'stampede'), names })).toBe(2);
  });

  test('where one tells an arrest and the other a search', () => {
    const names = { 'Ilse Varga': 'person' } as const;
    const sentence = 'Police arrested Ilse Varga on May 12.';
    expect(
      count({ sentence, names }, { sentence: 'Police searched the home of Ilse Varga on May 12.', names }),
    ).toBe(2);
  });

  test('where the results differ', () => {
    const names = { 'Ilse Varga': 'person' } as const;
    const sentence = 'Ilse Varga won the vote on May 12 by 61 votes to 37.';
    expect(count({ sentence, names }, { sentence: sentence.replace('61', '58'), names })).toBe(2);
  });

  test('where each tells another land', () => {
    const names = { 'Ilse Varga': 'person' } as const;
    const sentence = 'Ilse Varga met the Greek minister of works on May 12.';
    expect(count({ sentence, names }, { sentence: sentence.replace('Greek', 'Egyptian'), names })).toBe(2);
  });

  test('where a father and his son did the same', () => {
    const father = {
      sentence: 'Omar Brask Sr. was arrested.',
      names: { 'Omar Brask Sr.': 'person' },
    } as const;
    const son = { sentence: 'Omar Brask Jr. was arrested.', names: { 'Omar Brask Jr.': 'person' } } as const;
    expect(count(father, son)).toBe(2);
  });

  test('where the same was agreed, but not to do the same', () => {
    const names = { Orvex: 'organization' } as const;
    const sentence = 'Orvex agreed on May 12 to close its mill.';
    expect(count({ sentence, names }, { sentence: 'Orvex agreed on May 12 to hire a pilot.', names })).toBe(
      2,
    );
  });

  test('where people without a name did other things in one town', () => {
    const first = { Inmates: 'other', Talvia: 'place' } as const;
    const second = { Protesters: 'other', Talvia: 'place' } as const;
    const sentence = 'Inmates dug a tunnel in Talvia.';
    expect(
      count({ sentence, names: first }, { sentence: 'Protesters filled a square in Talvia.', names: second }),
    ).toBe(2);
  });
});
