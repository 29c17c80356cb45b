import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutTo,
  escaped,
  lengthOf,
  linked,
  marked,
  typedText,
} from '../../../../src/adapters/discord/rendering/text.ts';
import { harmless } from '../../../../src/adapters/plain/harmless.ts';

describe('text for Discord', () => {
  test.each([
    [
      '*bold* _it_ ~~no~~ ||spoiler|| `code`',
      '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`',
    ],
    ['[click](https://evil.example)', '\\[click](https:\\//evil.example)'],
    ['see [3] and [4](x)', 'see [3] and \\[4](x)'],
    ['<@123> <#45> <t:1:R>', '\\<@123> \\<#45> \\<t:1:R>'],
    ['@everyone and @here, not @harbour', '\\@everyone and \\@here, not @harbour'],
    [':smile: at 12:30', '\\:smile: at 12:30'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['> quote', '\\> quote'],
    ['1. first', '1\\. first'],
    ['2031. A year', '2031\\. A year'],
    ['\\already', '\\\\already'],
  ])('%s is shown as written', (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  test('at most doubles, so that what was fitted stays within twice its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(lengthOf(escaped(text))).toBeLessThanOrEqual(2 * lengthOf(harmless(text)) + 1);
      }),
    );
  });

  test('loses nothing: without its backslashes it is what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(escaped(text).replace(/\\([^\p{L}\p{N}\s])/gu, '$1')).toBe(harmless(text));
      }),
    );
  });

  test('bold neighbours are one stretch, and bold of nothing is none', () => {
    const parts = [
      { text: 'a', bold: true },
      { text: '*b', bold: true },
      { text: ' c', bold: false },
      { text: ' ', bold: true },
    ];
    expect(marked(parts)).toBe('**a\\*b** c ');
  });

  test('links go to web addresses only', () => {
    expect(linked('¶ 7', 'javascript:alert(1)')).toBeNull();
    expect(linked('¶ 7', 'https://')).toBeNull();
    expect(linked('¶ 7', 'https://a.example/x y>z')).toBe('[¶ 7](<https://a.example/x%20y%3Ez>)');
  });

  test('references are no words of a question', () => {
    expect(typedText('<@!123> who is  Ferrante <:quay:55> in <#44>?')).toBe('who is Ferrante in ?');
  });

  test('a cut goes between characters', () => {
    expect(cutTo('😀😀😀', 2)).toBe('😀…');
  });
});
