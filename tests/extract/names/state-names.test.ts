import { describe, expect, it, test } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import type { StatedForm } from '../../../src/extract/names/state-names.ts';
import type { Span } from '../../../src/model.ts';

/** The names of a text of one paragraph as `kind words`. */
function named(text: string, stated: readonly StatedForm[], times: readonly Span[] = []): readonly string[] {
  const whole = { start: 0, end: text.length };
  const blocks = [{ ...whole, kind: 'body' as const }];
  const { mentions } = findNames({ text, language: 'en', blocks, sentences: [whole], times }, stated);
  return mentions.filter(({ form }) => form === 'name').map(({ kind, text: words }) => `${kind} ${words}`);
}

describe('stated names', () => {
  test.each<[what: string, text: string, stated: StatedForm, found: string, before: boolean]>([
    [
      'a brand in small letters',
      'They paid with acmepay.',
      { form: 'acmepay', kind: 'organization' },
      'organization acmepay',
      false,
    ],
    [
      'it with a capital too',
      'They paid with Acmepay.',
      { form: 'acmepay', kind: 'organization' },
      'organization Acmepay',
      false,
    ],
    [
      'a code name of several words',
      'They called it the blue door.',
      { form: 'the blue door', kind: null },
      'other the blue door',
      false,
    ],
    [
      'more words than a rule sees',
      'They met at Velmar tower in Talvia.',
      { form: 'Velmar tower', kind: 'place' },
      'place Velmar tower',
      false,
    ],
    [
      'a name with a mark inside',
      'They paid with e-pay.',
      { form: 'e-pay', kind: 'other' },
      'other e-pay',
      false,
    ],
    [
      'one that opens a sentence',
      'Falke denied it.',
      { form: 'Falke', kind: 'person' },
      'person Falke',
      false,
    ],
  ])('are found: %s', (_, text, stated, found) => {
    expect(named(text, [])).not.toContain(found);
    expect(named(text, [stated])).toContain(found);
  });

  test.each<[what: string, text: string, stated: StatedForm]>([
    [
      'in small letters, where they are stated with a capital',
      'They saw a falke fly.',
      { form: 'Falke', kind: 'person' },
    ],
    ['as the beginning of another word', 'They saw acmepayments.', { form: 'acmepay', kind: null }],
    ['over the end of a paragraph', 'They met the blue', { form: 'blue door', kind: null }],
  ])('are not found %s', (_, text, stated) => {
    expect(named(text, [stated])).toEqual(named(text, []));
  });

  it('are not found where they are a month', () => {
    const month = [{ start: 12, end: 15 }];
    expect(named('They met in May.', [{ form: 'May', kind: 'place' }], month)).toEqual([]);
  });

  it('leave a longer name whole, and the kind that a rule saw', () => {
    const text = 'Teodora Falke Lindqvist met Marta Ibsen in Talvia.';
    const before = named(text, []);
    expect(named(text, [{ form: 'Falke', kind: 'organization' }])).toEqual(before);
    expect(named(text, [{ form: 'Marta Ibsen', kind: 'organization' }])).toEqual(before);
  });

  it('of which one is longer than another are the longest', () => {
    const stated: readonly StatedForm[] = [
      { form: 'blue', kind: null },
      { form: 'blue door', kind: null },
      { form: 'blue door club', kind: 'organization' },
    ];
    expect(named('They ran the blue door club.', stated)).toEqual(['organization blue door club']);
  });

  it('of people in small letters are kept apart', () => {
    const stated: readonly StatedForm[] = [
      { form: 'gull', kind: 'person' },
      { form: 'tern', kind: 'person' },
    ];
    const text = 'They asked gull and tern.';
    const whole = { start: 0, end: text.length };
    const blocks = [{ ...whole, kind: 'body' as const }];
    const { entities } = findNames({ text, language: 'en', blocks, sentences: [whole] }, stated);
    expect(entities.map(({ name }) => name)).toEqual(['gull', 'tern']);
  });

  it('are found in linear time, however many begin alike', () => {
    const stated = Array.from({ length: 5000 }, (_, index) => ({ form: `the blue ${index}`, kind: null }));
    const text = 'the blue '.repeat(11_000);
    const began = process.cpuUsage();
    named(text, stated);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000_000).toBeLessThan(2);
  });
});
