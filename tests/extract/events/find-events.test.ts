import { describe, expect, test } from 'vitest';
import { eventsIn } from './told.ts';

const dated = (text: string, options = {}) =>
  eventsIn(text, options)
    .filter(({ date }) => date !== null)
    .map(({ date, dates }) => `${date} ${dates}`);

describe('what happened, dated by what governs its verb', () => {
  test.each([
    ['Ilse Varga was arrested in Talvia on May 12.', '2026-05-12 event'],
    [
      'On May 12, Ilse Varga, the head of the harbour office, warned that the claim is only a beginning.',
      '2026-05-12 event',
    ],
    ['On Thursday, May 21, Ilse Varga met the minister at the palace.', '2026-05-21 event'],
    [
      'Two weeks ago Ilse Varga, the other owner of the firm, pleaded guilty to two counts of fraud.',
      '2026-05 event',
    ],
    [
      'Omar Brask, the harbour chief under Ilse Varga (2006 to 2012), was convicted in 2023 of fraud.',
      '2023 event',
    ],
    ['2021 saw the lowest number of extraditions in years.', '2021 event'],
    ['In 2022, the government of Talvia gave the court a list of wanted men.', '2022 event'],
    [
      'A strange thing took place on May 7: four planes flew north, carrying 29 prisoners.',
      '2026-05-07 event',
      '2026-05-07 event',
    ],
    [
      'They also held Omar Brask, a smuggler who in May 2025 was the first man to be charged with piracy.',
      '2025-05 event',
    ],
    [
      'Ties were shaken after a report of the deaths of two divers on April 19, along with a guide.',
      '2026-04-19 event',
    ],
    ['He defended last Tuesday’s strike on the ferry.', '2026-05-26 event'],
    [
      'On May 3, a day after the navy sank a trawler, Ilse Varga met the envoy.',
      '2026-05-03 event',
      '2026-05-02 event',
    ],
    [
      'On May 3, one day after U.S. ships had sunk a trawler that allegedly carried rum, killing 11 people, the minister Ilse Varga met the envoy.',
      '2026-05-03 event',
      '2026-05-02 event',
    ],
    ['The law, which was signed in 1998, was repealed on May 4.', '2026-05-04 event', '1998 event'],
    ['Police said the man was arrested on Tuesday.', '2026-05-26 event'],
    ['The mayor resigned on May 2 and fled on May 9.', '2026-05-02 event', '2026-05-09 event'],
  ])('%s', (text, ...expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('dates that belong to a phrase of their own', () => {
  test.each([
    ['Following her hearing on May 2, Ilse Varga left the harbour.', '2026-05-02 event'],
    ['Some 300 people, evacuated on May 16, had returned in April.', '2026-05-16 event', '2026-04 event'],
    ['The inquiry, set up in 2022, published its report on May 7.', '2022 event', '2026-05-07 event'],
    ['The bridge, due to open in June 2024, fell on May 3.', '2026-05-03 event'],
    ['Omar Brask, who turns 70 on May 22, wrote the memo.'],
  ])('%s', (text, ...expected) => {
    const found = dated(text);
    expect([...found].sort()).toEqual([...expected].sort());
  });
});

describe('dates counted from what is told', () => {
  test.each([
    ['Two days after the May 20 raid, tenants occupied the lobby.', '2026-05-22 event'],
    ['The council voted on May 10. The mayor resigned a day after the vote.', '2026-05-11 event'],
    ['The verdict came on May 7, eleven years after the ferry sank.', '2015 event'],
    ['It has been closed since May 12, when a landslide buried the road.', '2026-05-12 event'],
  ])('%s', (text, expected) => {
    expect(dated(text)).toContain(expected);
  });
});

describe('what did not happen', () => {
  test.each([
    'Nobody was charged on May 3.',
    'No diver was hurt on May 3.',
    'Omar Brask denies having met the smugglers on May 3.',
    'Every March the brothers burned the reeds.',
  ])('%s', (text) => {
    expect(dated(text)).toEqual([]);
  });
});

describe('what is told without a past form', () => {
  test.each([
    ['a story in the present behind its date', 'In 1848 the weavers storm the hall.', ['1848 event']],
    ['a plan behind a date still ahead', 'On 3 June 2026 the weavers storm the hall.', []],
    ['a plural noun behind a date', 'In 2019 the strikes of the weavers.', []],
    ['a day as what something happened on', 'But 2019 saw a riot in Talvia.', ['2019 event']],
  ])('%s', (_, text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  test.each([
    ['a headline in the present', 'Senate approves canal bill', 'en'],
    ['a headline that is a participle', 'Detenidos dos barqueros por robar redes', 'es'],
  ] as const)('%s', (_, text, language) => {
    expect(eventsIn(text, { language })).toHaveLength(1);
  });

  test('a sentence in the present is no headline', () => {
    expect(eventsIn('The senate approves bills by voice.')).toEqual([]);
  });
});

describe('a day told with another clause, or with a noun', () => {
  test.each([
    [
      'two joined clauses',
      'On May 12 a mast broke, and two sailors died.',
      ['2026-05-12 event', '2026-05-12 event'],
    ],
    [
      'at the same time',
      'Two sailors died when a mast broke on May 12.',
      ['2026-05-12 event', '2026-05-12 event'],
    ],
    [
      'behind a colon',
      'It happened on May 12: rebels seized the mill.',
      ['2026-05-12 event', '2026-05-12 event'],
    ],
    [
      'behind a colon, with a name that is written as a verb',
      'It happened on May 12: rebels crossed the United States of Orvia, carrying the bell.',
      ['2026-05-12 event', '2026-05-12 event'],
    ],
    ['in a clause of its own', 'It was on May 12 that the archive of Talvia burned.', ['2026-05-12 event']],
    ['during what has a day', "A spark lit the roof during Tuesday's parade.", ['2026-05-26 event']],
    ['before a part of a day', 'Rebels seized the mill before dawn on May 12.', ['2026-05-12 event']],
    ['a noun with its day', "Yesterday's avalanche may have been the last.", ['2026-05-27 event']],
  ])('%s', (_, text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  test.each([
    'Talvia had asked for the transfer of Bela Moss for years.',
    'Talvia had demanded the extradition of Bela Moss for decades.',
  ])('what lasted no certain time is no happening: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('what is denied did not happen', () => {
    expect(dated('Police deny that guards fired at the crowd on May 12.')).toEqual([]);
  });
});

describe('the date of a report', () => {
  test.each([
    ['The Harbour Post reported on May 13 that the navy killed Omar Brask with a bomb.', '2026-05-13 report'],
    ['On April 22 the Harbour Post reported that the raid involved four divers.', '2026-04-22 report'],
    [
      'On May 13, the Harbour Post reported that the navy had facilitated the murder of a smuggler, Omar Brask, known as "El Gris," with a bomb on a road near the harbour.',
      '2026-05-13 report',
    ],
    ['On May 13 the Post reported that the navy had carried out the killing.', '2026-05-13 report'],
    ['On Wednesday, May 13, the Post said that the navy had been behind the bombing.', '2026-05-13 report'],
    ['On May 13, the Post revealed that the minister had ordered the raid.', '2026-05-13 report'],
    ['The Post said on May 13 that the minister ordered the raid.', '2026-05-13 report'],
    ['Police said Friday a man was killed in the harbour.', '2026-05-22 report'],
    ['A man was killed in the harbour, police said on Friday.', '2026-05-22 report'],
    ['The ministry announced on Monday that Ilse Varga had resigned.', '2026-05-25 report'],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual([expected]);
  });

  test('what happened at the time of what is told has its date', () => {
    const found = eventsIn('In October 2019, when divers captured Omar Brask, the minister intervened.', {
      names: ['Omar Brask'],
    });
    expect(found.filter(({ date }) => date !== null)).toMatchObject([
      { date: '2019-10', actions: ['arrest'], participants: [0] },
    ]);
  });

  test('the names and actions of what is reported are the event’s', () => {
    const text = 'The Harbour Post reported on May 13 that the navy killed Omar Brask.';
    const [event] = eventsIn(text, { names: ['Harbour Post', 'Omar Brask'] });
    expect(event).toMatchObject({
      date: '2026-05-13',
      dates: 'report',
      expression: 'May 13',
      basis: 'year',
      participants: [0, 1],
    });
    expect(event?.actions).toContain('killing');
  });
});

describe('what dates nothing', () => {
  test.each([
    'So long as Ilse Varga, president from 2018 through 2024, remained in power, nothing moved.',
    'The state has done several things right since January 20th, 2025.',
    'Those named include Omar Brask, minister from September 2023 to December 2024.',
    'Ilse Varga will meet the envoy on June 3.',
    'Ilse Varga may resign on Friday.',
    'If the court met on May 3, nobody knew.',
    'The May 23 edition of the paper printed a talk with Ilse Varga.',
    'The court did not meet on May 3.',
    'The talks must end by May 30.',
    'The entire 2020 Talvia Treaty is up for review.',
    'Elections are scheduled for June 7.',
  ])('%s', (text) => {
    expect(dated(text)).toEqual([]);
  });

  test('without a date of the document nothing relative dates an event', () => {
    const [event] = eventsIn('Two weeks ago Ilse Varga pleaded guilty.', {
      published: null,
      names: ['Ilse Varga'],
    });
    expect(event).toMatchObject({
      date: null,
      basis: 'none',
      expression: 'Two weeks ago',
      participants: [0],
    });
  });
});

describe('happenings without a date', () => {
  test.each([
    [
      'Recently, Ilse Varga, one of the richest women of the coast, was arrested near the border.',
      'Recently',
      'arrest',
    ],
    ['The smuggler Ilse Varga, now in custody, has threatened to tell all she knows.', 'now', 'threat'],
    ['The president has defended the latest transfer of 37 prisoners.', null, 'extradition'],
  ])('%s', (text, expression, action) => {
    const [event] = eventsIn(text, { names: ['Ilse Varga'] });
    expect(event).toMatchObject({ date: null, expression });
    expect(event?.actions).toContain(action);
  });
});

describe('Spanish', () => {
  test.each([
    ['Ilse Varga fue detenida el 12 de mayo en Talvia.', '2026-05-12 event'],
    ['El diario informó el martes que la marina mató a Omar Brask.', '2026-05-26 report'],
    ['Ilse Varga renunció ayer.', '2026-05-27 event'],
  ])('%s', (text, expected) => {
    expect(dated(text, { language: 'es' })).toEqual([expected]);
  });

  test.each([
    'Ilse Varga renunciará el 3 de junio.',
    'Ilse Varga, ministra de 2018 a 2024, no habló.',
    'Nada ha cambiado desde el 3 de mayo.',
  ])('%s dates nothing', (text) => {
    expect(dated(text, { language: 'es' })).toEqual([]);
  });
});

test('an event’s span is the clause that tells it, inside its sentence', () => {
  const text = 'Nobody came. The mayor resigned on May 2, and she fled on May 9.';
  const events = eventsIn(text);
  expect(events.map(({ sentence, start, end }) => [sentence, text.slice(start, end)])).toEqual([
    [1, 'The mayor resigned on May 2,'],
    [1, 'and she fled on May 9.'],
  ]);
});

test('hostile text takes linear time', () => {
  for (const piece of ['that he said ', 'and was killed, ', 'on May 3 ', '(', 'who ']) {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    const begun = process.cpuUsage();
    eventsIn(text);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
  }
});
