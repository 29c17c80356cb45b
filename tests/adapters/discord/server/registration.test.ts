import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../../commands/index.ts';
import {
  hashOf,
  type Registration,
  registrations,
} from '../../../../src/adapters/discord/server/registration.ts';
import type { Command, CommandOption } from '../../../../src/command.ts';
import type { Json } from '../../../harness/discord/kinds.ts';
import { checkCommands } from '../../../harness/discord/validate.ts';

const command = (options: readonly CommandOption[]): Command => ({
  name: 'quay',
  description: 'What the quay says',
  options,
  examples: [],
  run: () => Promise.reject(new Error('not run')),
});

const optionsOf = (registration: Registration | undefined): readonly Json[] =>
  (registration && 'options' in registration
    ? (registration.options ?? [])
    : []) as unknown as readonly Json[];

describe('the registration with Discord', () => {
  test('of all commands is as Discord takes it', () => {
    const all = registrations(COMMANDS);
    expect(checkCommands(all as unknown as readonly Json[])).toEqual([]);
    expect(all.map(({ name }) => name)).toContain('who');
    expect(all.map(({ name }) => name)).toContain('Who is in this message?');
  });

  test('says what each command and option is for in both kinds of Spanish, under the same names', () => {
    const all = registrations(COMMANDS);
    for (const one of all.filter((registration) => registration.type === 1)) {
      for (const said of [one as unknown as Json, ...optionsOf(one)]) {
        const { description, description_localizations: other } = said as {
          readonly description: string;
          readonly description_localizations: Readonly<Record<string, string>>;
        };
        expect(Object.keys(other).sort()).toEqual(['es-419', 'es-ES']);
        expect(new Set([description, ...Object.values(other)]).size, description).toBe(2);
        expect(said).not.toHaveProperty('name_localizations');
      }
    }
    expect(all.at(-1)).toMatchObject({ name_localizations: { 'es-ES': '¿Quién aparece en este mensaje?' } });
  });

  test('is good everywhere, without default permissions', () => {
    for (const one of registrations(COMMANDS)) {
      expect(one).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
      expect(one).not.toHaveProperty('default_member_permissions');
    }
  });

  test('types options by their kind, completes names, and offers public', () => {
    const [registration] = registrations([
      command([
        { name: 'person', kind: 'name', description: 'A name', required: true },
        { name: 'days', kind: 'number', description: 'Days' },
        { name: 'order', kind: 'choice', choices: ['oldest', 'newest'], description: 'Order' },
        { name: 'from', kind: 'date', description: 'A date' },
      ]),
    ]);
    expect(optionsOf(registration)).toMatchObject([
      { name: 'person', type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
      { name: 'days', type: ApplicationCommandOptionType.Integer, required: false },
      { name: 'order', choices: [{ value: 'oldest' }, { value: 'newest' }] },
      { name: 'from', type: ApplicationCommandOptionType.String, autocomplete: true, max_length: 300 },
      { name: 'public', type: ApplicationCommandOptionType.Boolean },
    ]);
  });

  test('leaves a long text out of what must be typed, since a window asks for it', () => {
    const [registration] = registrations([
      command([{ name: 'words', kind: 'text', description: 'Words', required: true }]),
    ]);
    expect(optionsOf(registration)[0]).toMatchObject({ required: false, max_length: 4000 });
  });

  test('puts required options first, as Discord wants them', () => {
    const [registration] = registrations([
      command([
        { name: 'from', kind: 'date', description: 'A date' },
        { name: 'person', kind: 'name', description: 'A name', required: true },
      ]),
    ]);
    expect(optionsOf(registration).map(({ name }) => name)).toEqual(['person', 'from', 'public']);
  });

  test('has another hash when a word of it changes, and the same when nothing does', () => {
    const [first] = COMMANDS;
    if (!first) throw new Error('no command');
    const changed = [{ ...first, description: 'Other words' }, ...COMMANDS.slice(1)];
    expect(hashOf(registrations(COMMANDS))).toBe(hashOf(registrations([...COMMANDS])));
    expect(hashOf(registrations(changed))).not.toBe(hashOf(registrations(COMMANDS)));
  });
});
