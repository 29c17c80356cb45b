import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect, messageOf } from '../../harness/discord/connected.ts';
import { labels } from '../../harness/discord/people.ts';
import { textOf } from '../../harness/discord/screen-text.ts';
import { ALICE, BOB } from '../../harness/discord/world.ts';

const SPANISH = { locale: 'es-419' } as const;

/** What the frame would say in English. */
const ENGLISH = /Searched|Sources|articles|Accusation|Named as|passages?\b|documents?\b/u;

describe('Discord for somebody whose application speaks Spanish', () => {
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect();
    connected.discord.world.managers.add(ALICE);
  }, 60_000);
  afterAll(async () => {
    expect(connected.discord.world.complaints).toEqual([]);
    await connected.stop();
  }, 30_000);

  test('a direct message is answered in English until an interaction tells the language, then in that', async () => {
    const { people } = connected.discord;
    expect(textOf(await messageOf(people.direct('Ferrante')))).toContain('Searched 2 documents');
    const shown = await messageOf(people.slash('who', { name: 'Ferrante' }, SPANISH));
    expect(textOf(shown)).toMatch(/persona · [\s\S]*Nombrado como[\s\S]*Se buscó en 2 documentos/u);
    expect(textOf(shown)).not.toMatch(ENGLISH);
    expect(labels(shown)).toEqual(expect.arrayContaining(['Copiar', 'Compartir', 'Abrir un pasaje']));
    expect(textOf(await messageOf(people.direct('¿Quién es Ferrante?')))).toContain(
      'Se buscó en 2 documentos',
    );
    expect(textOf(await messageOf(people.direct('Ferrante', BOB)))).toContain('Searched 2 documents');
  });

  test('windows, mistakes and help speak it, too', async () => {
    const { people } = connected.discord;
    const opened = people.slash('search', {}, SPANISH);
    await opened.outputs.waitFor(({ kind }) => kind === 'modal', 'a window');
    expect(JSON.stringify(opened.modal)).toContain('Pregunte por un nombre');
    const wrong = await messageOf(people.slash('who', { name: 'Ferrante', since: 'nunca jamás' }, SPANISH));
    expect(textOf(wrong)).toContain('no es ni una fecha ni un cambio');
    expect(textOf(await messageOf(people.slash('help', {}, SPANISH)))).toContain('Qué se puede preguntar');
  });

  test('what is subscribed in it arrives in it', async () => {
    const { people, world } = connected.discord;
    await messageOf(people.slash('watch', { topic: 'Tadeo Lunt', place: 'md' }, SPANISH), /Alerta 1/u);
    const news =
      '---\ntitle: Late news\ndate: 2031-05-02\n---\n\nTadeo Lunt met the council on 2 May 2031.\n';
    await writeFile(join(connected.env.CORPUS ?? '', 'late.md'), news);
    const arrived = await world.messages.waitFor(
      (message) => message.channel === world.direct(ALICE).id && textOf(message).includes('met the council'),
      'the watch',
      40_000,
    );
    expect(arrived.pushed).toContain('Tadeo Lunt · aparece en 1 documento nuevo');
    expect(textOf(arrived)).toMatch(/Fuentes[\s\S]*Motivo: alerta “Tadeo Lunt”/u);
    expect(textOf(arrived)).not.toMatch(ENGLISH);
  }, 60_000);
});
