import { describe, expect, test } from 'vitest';
import { withTypedNames } from '../../../../src/adapters/slack/rendering/typed-names.ts';
import type { Command } from '../../../../src/command.ts';
import { answerOf, citation, ownLabel, quotation } from '../../../answer/sample-answer.ts';

const commands = ['who', 'timeline', 'digest'].map((name) => ({ name }) as Command);
const bot = { commands };

const typed = (text: string, prefix = '') => {
  const notice = answerOf({
    outcome: 'notice',
    title: text,
    sections: [{ heading: null, lines: [ownLabel(text)] }],
  });
  const { title, sections } = withTypedNames(notice, bot, { prefix });
  expect(sections[0]?.lines[0]?.text).toBe(title);
  return title;
};

describe('commands in Footnote’s own words', () => {
  test.each([
    ['Type a name: /who Lunt', '', 'Type a name: /fn-who Lunt'],
    ['/timeline <topic>', '', '/timeline <topic>'],
    ['/digest add /who Lunt · (/who)', 'acme-', '/acme-digest add /acme-who Lunt · (/acme-who)'],
    ['/whoever and /nothing, either/who, /who/x', '', '/whoever and /nothing, either/who, /who/x'],
  ])('%s with the prefix “%s” reads %s', (text, prefix, shown) => {
    expect(typed(text, prefix)).toBe(shown);
  });

  test('are listed without what may be left out, and explained with it', () => {
    const lines = [ownLabel('/who <name> [since] [to] · Who a name is [sic]')];
    const shown = (args: Readonly<Record<string, string>>) => {
      const sections = [{ heading: null, lines }];
      const help = answerOf({ outcome: 'notice', invocation: { command: 'help', args }, sections });
      return withTypedNames(help, bot, { prefix: '' }).sections[0]?.lines[0]?.text;
    };
    expect(shown({})).toBe('/fn-who <name> · Who a name is [sic]');
    expect(shown({ command: 'who' })).toBe('/fn-who <name> [since] [to] · Who a name is [sic]');
  });

  test('are never changed in what is quoted', () => {
    const sections = [{ heading: null, lines: [quotation(1, 'Type /who.')] }];
    const answer = answerOf({ outcome: 'notice', sections, citations: [citation(1, 'Type /who.')] });
    expect(withTypedNames(answer, bot, { prefix: '' })).toBe(answer);
  });
});
