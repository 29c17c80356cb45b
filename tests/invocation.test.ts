import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, defineCommand } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { formatInvocation, parseInvocation, type Typed } from '../src/invocation.ts';
import { processorTime } from './processor-time.ts';

const run = () => Promise.reject(new Error('never run here'));
const option = (name: string, kind: Command['options'][number]['kind'], required = false) => ({
  name,
  kind,
  description: name,
  required,
});
const commands: readonly Command[] = [
  defineCommand({ name: 'who', description: '', options: [option('name', 'name', true)], examples: [], run }),
  defineCommand({
    name: 'timeline',
    description: '',
    options: [option('topic', 'topic', true), option('from', 'date'), option('to', 'date')],
    examples: [],
    run,
  }),
  defineCommand({
    name: 'search',
    description: '',
    options: [option('words', 'text', true), option('from', 'date'), option('source', 'source')],
    examples: [],
    run,
  }),
  defineCommand({
    name: 'latest',
    description: '',
    options: [option('topic', 'topic'), option('from', 'date')],
    examples: [],
    run,
  }),
];
const reading = {
  isDate: (words: string) => /^(?:(?:12 )?(?:march|marzo de)(?: 20\d\d)?|20\d\d|last week)$/iu.test(words),
};

function read(text: string): Typed {
  const typed = parseInvocation(text, commands, reading);
  if (typed instanceof UserError) throw typed;
  return typed;
}

describe('typed text', () => {
  it.each<[string, string, Record<string, string>]>([
    ['/who Ana Torre', 'who', { name: 'Ana Torre' }],
    ['who   Ana Torre  ', 'who', { name: 'Ana Torre' }],
    ['/WHO Ana', 'who', { name: 'Ana' }],
    ['/who', 'who', {}],
    ['/who "Ana from 2025"', 'who', { name: 'Ana from 2025' }],
    ['/who “Ana Torre”', 'who', { name: 'Ana Torre' }],
    ['/who Ana "La Chica" Torre', 'who', { name: 'Ana "La Chica" Torre' }],
    ['/who name:Ana Torre', 'who', { name: 'Ana Torre' }],
    ['/who 5" nails', 'who', { name: '5" nails' }],
    [
      '/timeline extraditions from 2025 to March 2026',
      'timeline',
      { topic: 'extraditions', from: '2025', to: 'March 2026' },
    ],
    [
      '/timeline extraditions to 2026 from 2025',
      'timeline',
      { topic: 'extraditions', from: '2025', to: '2026' },
    ],
    ['/timeline letters from Sinaloa', 'timeline', { topic: 'letters from Sinaloa' }],
    [
      '/timeline letters from Sinaloa since 2025',
      'timeline',
      { topic: 'letters from Sinaloa', from: '2025' },
    ],
    ['/timeline cartas desde 2025 hasta 2026', 'timeline', { topic: 'cartas', from: '2025', to: '2026' }],
    ['/timeline from:2025 extraditions', 'timeline', { topic: 'extraditions', from: '2025' }],
    [
      '/timeline extraditions from:12 March 2025 to:2026',
      'timeline',
      { topic: 'extraditions', from: '12 March 2025', to: '2026' },
    ],
    [
      '/timeline extraditions from:2025 from 2024',
      'timeline',
      { topic: 'extraditions from 2024', from: '2025' },
    ],
    // Of a topic, marks around several words make a phrase; around one word they only keep it together.
    ['/timeline "extraditions from 2025"', 'timeline', { topic: '"extraditions from 2025"' }],
    ['/timeline "extraditions"', 'timeline', { topic: 'extraditions' }],
    ['/timeline topic:"from 2025"', 'timeline', { topic: 'from 2025' }],
    ['/timeline from 2025', 'timeline', { topic: 'from 2025' }],
    ['/latest from 2025', 'latest', { from: '2025' }],
    [
      '/search "border posts" -tariffs from:2025',
      'search',
      { words: '"border posts" -tariffs', from: '2025' },
    ],
    ['/search "border posts"', 'search', { words: '"border posts"' }],
    ['/search source:"El País" border', 'search', { words: 'border', source: 'El País' }],
    ['/search https://example.org/a:b at 8:30', 'search', { words: 'https://example.org/a:b at 8:30' }],
    [
      '/search source:https://example.org border',
      'search',
      { words: 'border', source: 'https://example.org' },
    ],
    ['/search topic:other', 'search', { words: 'topic:other' }],
    ['/search "source:none of this"', 'search', { words: '"source:none of this"' }],
    ['/search source: border', 'search', { words: 'source: border' }],
    ['/search From:2025 border', 'search', { words: 'border', from: '2025' }],
  ])('%s', (text, command, args) => {
    expect(read(text).invocation).toEqual({ command, args });
  });

  it.each(['/who --public Ana', '/who Ana --public', '/who Ana —public'])('%s is for all to see', (text) => {
    expect(read(text)).toEqual({ invocation: { command: 'who', args: { name: 'Ana' } }, shared: true });
  });

  it('leaves --public alone inside quotation marks', () => {
    expect(read('/who "Ana --public"').shared).toBe(false);
  });

  it.each([
    ['/whom Ana', 'Did you mean /who?'],
    ['/time', 'Did you mean /timeline?'],
    ['/serach x', 'Did you mean /search?'],
    ['/xyzzy', '/help lists the commands.'],
    ['', '/help lists the commands.'],
  ])('%s names no command and gets a hint', (text, hint) => {
    const mistake = parseInvocation(text, commands, reading);
    expect(mistake).toBeInstanceOf(UserError);
    expect((mistake as UserError).hint).toBe(hint);
  });

  it('repeats a very long wrong name in short', () => {
    const mistake = parseInvocation(`/${'x'.repeat(10_000)}`, commands, reading);
    expect((mistake as UserError).message.length).toBeLessThan(100);
  });

  it.each(['"', '“', '\\', 'from:', 'from ', '--public ', 'x:"', '“a" ', 'from:"', "a'"])(
    'reads 100,000 characters of %s in under a second',
    (pattern) => {
      const text = `/timeline ${pattern.repeat(100_000 / pattern.length)}`;
      const start = processorTime();
      parseInvocation(text, commands, reading);
      expect(processorTime() - start).toBeLessThan(1000);
    },
  );
});

describe('canonical text', () => {
  it.each<[string, string, Record<string, string>]>([
    ['/who Ana Torre', 'who', { name: 'Ana Torre' }],
    ['/timeline Ana Torre from:2025', 'timeline', { topic: 'Ana Torre', from: '2025' }],
    ['/timeline topic:"from here to there"', 'timeline', { topic: 'from here to there' }],
    [
      '/search "border posts" -tariffs source:"El País"',
      'search',
      { words: '"border posts" -tariffs', source: 'El País' },
    ],
    ['/latest from:2025', 'latest', { from: '2025' }],
    ['/who name:""', 'who', { name: '' }],
    ['/gone x:1', 'gone', { x: '1' }],
  ])('%s', (text, command, args) => {
    expect(formatInvocation({ command, args }, commands)).toBe(text);
  });

  const awkward = fc.array(
    fc.constantFrom(
      '"',
      '\\',
      ':',
      ' ',
      '“',
      '”',
      'from',
      'to',
      'from:',
      '2025',
      '--public',
      '/who',
      'é',
      'name:',
      '\n',
      '-',
    ),
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    awkward.map((parts) => parts.join('')),
    awkward.map((parts) => parts.join(' ')),
  );
  const invocation = fc
    .constantFrom(...commands)
    .chain((command) =>
      fc
        .record(Object.fromEntries(command.options.map(({ name }) => [name, value])), { requiredKeys: [] })
        .map((args) => ({ command: command.name, args: { ...args } as Record<string, string> })),
    );

  it('survives its round trip, whatever its arguments hold', () => {
    fc.assert(
      fc.property(invocation, (asked) => {
        expect(read(formatInvocation(asked, commands))).toEqual({ invocation: asked, shared: false });
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
