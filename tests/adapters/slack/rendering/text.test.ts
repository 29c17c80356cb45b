import { describe, expect, test } from 'vitest';
import { commandText } from '../../../../src/adapters/slack/rendering/command-text.ts';
import { cutTo, escaped, typedText } from '../../../../src/adapters/slack/rendering/text.ts';

describe('text on its way to Slack', () => {
  test('is escaped, and only what needs it', () => {
    expect(escaped('a < b & <!channel> "c" *d*')).toBe('a &lt; b &amp; &lt;!channel&gt; "c" *d*');
  });

  test('is fitted before it is escaped: no escape is cut', () => {
    expect(escaped('ab&&&', 12)).toBe('ab&amp;&amp;');
  });

  test('is cut between characters', () => {
    expect(cutTo('😀😀😀', 2)).toBe('😀…');
  });

  test('keeps right-to-left words apart from what follows, also where it is cut', () => {
    expect(cutTo('\u2068אבגד\u2069', 4)).toBe('\u2068א…\u2069');
    expect(escaped('\u2068אב&\u2069', 8)).toBe('\u2068אב\u2069');
  });
});

describe('text on its way from Slack', () => {
  test.each([
    ['Smith &amp; Co &lt;3', 'Smith & Co <3'],
    ['<https://example.org/a|the page> and <https://example.org/b>', 'the page and https://example.org/b'],
    ['ask <@U0ALICE001|alice> in <#C01|general>', 'ask alice in general'],
    ['<!channel> look', 'look'],
    ['a < b', 'a < b'],
  ])('%s is read as %s', (sent, typed) => {
    expect(typedText(sent)).toBe(typed);
  });
});

describe('a slash command', () => {
  test.each([
    ['/who', 'Lunt', '', '/who Lunt'],
    ['/fn-who', 'Lunt', '', '/who Lunt'],
    ['/acme-who', 'Lunt', 'acme-', '/who Lunt'],
    ['/fn-who', 'Lunt', 'acme-', '/who Lunt'],
    ['/who', 'Lunt', 'acme-', '/who Lunt'],
    ['/footnote', 'who Lunt', '', 'who Lunt'],
    ['/footnote', 'who Lunt', 'acme-', 'who Lunt'],
    ['/footnote', '', '', '/help'],
    ['/TIMELINE', 'pier', '', '/timeline pier'],
    ['/digest', 'add /fn-who Lunt mondays 9am', '', '/digest add /who Lunt mondays 9am'],
    ['/acme-digest', 'add /acme-who Lunt', 'acme-', '/digest add /who Lunt'],
  ])('%s %s with the prefix “%s” asks %s', (command, text, prefix, typed) => {
    expect(commandText(command, text, prefix)).toBe(typed);
  });
});
