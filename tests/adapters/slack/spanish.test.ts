import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect } from '../../harness/slack/connected.ts';
import type { LocalMessage, LocalView, Turn } from '../../harness/slack/kinds.ts';
import { textOfBlocks } from '../../harness/slack/screen-text.ts';

const LUCIA = { user: 'U0LUCIA001' };

const USERS = [
  { id: 'U0ALICE001', name: 'alice', tz: 'America/New_York', locale: 'en-US' },
  { id: LUCIA.user, name: 'lucía', tz: 'America/Mexico_City', locale: 'es-LA' },
];

/** What the frame would say in English. */
const ENGLISH = /Searched|Sources|articles|Accusation|Named as|passages?\b|documents?\b/u;

describe('Slack for somebody whose profile speaks Spanish', () => {
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect({ users: USERS });
  }, 60_000);
  afterAll(async () => {
    expect(connected.slack.world.complaints).toEqual([]);
    await connected.stop();
  }, 30_000);

  const seen = async (turn: Turn): Promise<LocalMessage> => {
    const { message } = await turn.outputs.waitFor((one) => one.message !== null, 'an answer', 20_000);
    if (!message) throw new Error('nothing was shown');
    return message;
  };
  const window = async (turn: Turn): Promise<LocalView> => {
    const { view } = await turn.outputs.waitFor((one) => one.view !== null, 'a window', 20_000);
    if (!view) throw new Error('no window');
    return view;
  };

  test('answers, their buttons and mistakes are in Spanish', async () => {
    const { people } = connected.slack;
    const shown = await seen(people.command('/fn-who', 'Ferrante', LUCIA));
    expect(textOfBlocks(shown.blocks)).toMatch(/Nombrado como[\s\S]*Fuentes[\s\S]*Se buscó en 2 documentos/u);
    expect(textOfBlocks(shown.blocks)).not.toMatch(ENGLISH);
    expect(people.labels(shown)).toEqual(expect.arrayContaining(['Cronología', 'Copiar', 'Compartir']));
    const wrong = await seen(people.command('/fn-timeline', 'Ferrante since:jamás', LUCIA));
    expect(wrong.text).toContain('no es ni una fecha ni un cambio');
    const help = await seen(people.command('/fn-help', '', LUCIA));
    expect(textOfBlocks(help.blocks)).toMatch(/Comandos[\s\S]*explica todas las opciones/u);
  });

  test('so are the home tab, the form of a digest and its own window', async () => {
    const { people } = connected.slack;
    const tab = await window(people.home(LUCIA.user));
    expect(textOfBlocks(tab.blocks)).toMatch(/Responde con las frases[\s\S]*Sus suscripciones[\s\S]*Ayuda/u);
    const form = await window(people.command('/digest', 'add Ferrante cada 5 minutos', LUCIA));
    expect(JSON.stringify(form)).toMatch(/Nuevo boletín/u);
    expect(JSON.stringify(form.blocks)).toContain('más a menudo que cada 15 minutos');
    expect(JSON.stringify(form)).toContain('Cerrar');
  });
});
