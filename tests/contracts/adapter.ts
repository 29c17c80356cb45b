/** What every chat platform can do, put to the real process through a platform of this machine. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessRules, writeAdapterCorpus } from './adapter-corpus.ts';

/** People and rooms of the platform under test. */
export type Person = 'asker' | 'other';
export type Room = 'open' | 'closed';

/** Something that a person sees. */
export interface Screen {
  /** All words on it, in reading order. */
  readonly text: string;
  /** What a notification or a screen reader gives. */
  readonly spoken: string;
  /** Whether only its asker sees it. */
  readonly isPrivate: boolean;
  /** The words on everything that can be pressed. */
  readonly labels: readonly string[];
}

/** A platform on this machine with the real process connected to it. */
export interface PlatformUnderTest {
  /** The room that the collection `closed` is open to, as the access file writes it. */
  readonly closedRoom: string;
  /** What the push of a message announces: its names, unless the platform's messages have no text beside them. */
  readonly pushes?: 'names' | 'nothing';
  /** Whether people can write to the bot; where only commands and presses reach it, false. */
  readonly messages?: boolean;
  start(env: Readonly<Record<string, string>>, folder: string): Promise<void>;
  /** Asks the process to end: its code, and how long that took. */
  end(): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
  stop(): Promise<void>;
  /** Types a command; everything that came of it, in order. */
  command(text: string, where?: { readonly who?: Person; readonly room?: Room }): Promise<readonly Screen[]>;
  /** Presses a button or an entry of a menu; everything that came of it, what was changed in place too. */
  press(screen: Screen, label: RegExp, who?: Person): Promise<readonly Screen[]>;
  /** Writes to the bot directly. */
  direct(text: string): Promise<readonly Screen[]>;
  /** Mentions the bot in the open room; the answer and whether it stands in the thread of the question. */
  mention(text: string): Promise<{ readonly screens: readonly Screen[]; readonly isThreaded: boolean }>;
  /** Ends the process and starts it again on the same data. */
  restart(): Promise<void>;
  /** What the platform would have refused, or readers would trip over. */
  complaints(): readonly unknown[];
  /** Lists what `footnote feedback` lists. */
  feedback(): Promise<string>;
}

/** Milliseconds that a bot may take to end: less than the ten seconds after which a process is killed. */
const LONGEST_END = 9000;

/** Runs every capability against a platform. The process reads a small corpus of invented names. */
export function adapterContract(name: string, platform: PlatformUnderTest): void {
  describe(`${name} as a way in`, () => {
    let folder = '';

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'footnote-'));
      const access = join(folder, 'access.json');
      await writeFile(access, accessRules(platform.closedRoom));
      const env = {
        CORPUS: await writeAdapterCorpus(folder),
        FOOTNOTE_DATA: join(folder, 'data'),
        FOOTNOTE_ACCESS: access,
      };
      await platform.start(env, folder);
    });

    afterAll(async () => {
      await platform.stop();
      await rm(folder, { recursive: true });
    });

    const whereWritten = test.runIf(platform.messages !== false);
    const first = async (screens: Promise<readonly Screen[]>): Promise<Screen> => {
      const [screen] = await screens;
      if (!screen) throw new Error('nothing was shown');
      return screen;
    };

    test('a command is answered privately, with sources, coverage and buttons', async () => {
      const screen = await first(platform.command('who Ferrante'));
      expect(screen.isPrivate).toBe(true);
      expect(screen.text).toContain('Marisol Ferrante');
      expect(screen.text).toMatch(/denied the accusation[^[]*\[\d\]/u);
      expect(screen.text).toMatch(/“Harbour board under investigation” · Ana Quill · The Velmora Ledger/u);
      expect(screen.text).toMatch(/Searched 2 documents/u);
      expect(screen.labels).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^More \(\d\)$/u),
          'Timeline',
          'Copy',
          'Share',
          'Open a passage',
        ]),
      );
    });

    test('a private answer is spoken whole, for those who hear it', async () => {
      const screen = await first(platform.command('who Ferrante'));
      expect(screen.spoken).toContain('denied the accusation');
    });

    test('an accusation comes with its reply', async () => {
      const { text } = await first(platform.command('who Ferrante'));
      expect(text.indexOf('was accused')).toBeGreaterThan(-1);
      expect(text.indexOf('denied the accusation')).toBeGreaterThan(text.indexOf('was accused'));
    });

    test('an action asks its question', async () => {
      const screen = await first(platform.command('who Ferrante'));
      const answer = await first(platform.press(screen, /^Timeline$/u));
      expect(answer.text).toContain('Timeline');
      expect(answer.isPrivate).toBe(true);
    });

    test('paging shows the rest, and goes back', async () => {
      const screen = await first(platform.command('who Ferrante'));
      const next = await first(platform.press(screen, /^More/u));
      expect(next.text).toContain('2/2');
      expect(next.text).not.toContain('was accused on');
      const back = await first(platform.press(next, /^Back$/u));
      expect(back.text).toContain('was accused on');
    });

    test('a button is good after a restart', async () => {
      const screen = await first(platform.command('who Ferrante'));
      await platform.restart();
      expect((await first(platform.press(screen, /^More/u))).text).toContain('2/2');
    });

    test('a passage opens with its surroundings', async () => {
      const screen = await first(platform.command('who Ferrante'));
      const opened = (await platform.press(screen, /^Open a passage$/u)).at(-1);
      expect(opened?.isPrivate).toBe(true);
      expect(opened?.text).toContain('was accused on 3 April 2031');
      expect(opened?.text).toContain('denied the accusation');
      expect(opened?.text).toContain('https://ledger.example/harbour-board');
    });

    test('share posts for all, names the asker, and quotes only what the place may see', async () => {
      const screen = await first(platform.command('who Ferrante'));
      const shown = await platform.press(screen, /^Share$/u);
      const [shared] = shown.filter(({ isPrivate }) => !isPrivate);
      expect(shared?.text).toMatch(/shared: \/who Ferrante · \d{4}-\d\d-\d\d/u);
      expect(shared?.text).toContain('denied the accusation');
      expect(shared?.labels).toEqual(expect.arrayContaining(['Open a passage', 'Ask this yourself']));
      expect(shared?.spoken).not.toContain('accused');
    });

    test('a press on a shared answer is answered privately, to whoever pressed', async () => {
      const screen = await first(platform.command('who Ferrante'));
      const shared = (await platform.press(screen, /^Share$/u)).find(({ isPrivate }) => !isPrivate);
      if (!shared) throw new Error('nothing was shared');
      const more = await first(platform.press(shared, /^More/u, 'other'));
      expect(more.isPrivate).toBe(true);
      expect(more.text).toContain('2/2');
      const own = await first(platform.press(shared, /^Ask this yourself$/u, 'other'));
      expect(own.isPrivate).toBe(true);
    });

    test('--public shares at once', async () => {
      const shown = await platform.command('who Ferrante --public');
      const shared = shown.find(({ isPrivate }) => !isPrivate);
      expect(shared?.text).toContain('shared: /who Ferrante');
    });

    test('copy gives quotation and citation, the reply too', async () => {
      const screen = await first(platform.command('who Ferrante'));
      const copied = await first(platform.press(screen, /^Copy$/u));
      expect(copied.isPrivate).toBe(true);
      expect(copied.text).toContain('denied the accusation');
      expect(copied.text).toContain('9 April 2031, para. 1');
    });

    test('feedback is thanked for and listed', async () => {
      const screen = await first(platform.command('who Lunt'));
      await platform.press(screen, /^Not helpful$/u);
      expect(await platform.feedback()).toMatch(/not helpful · ambiguous · change \d+ · \/who Lunt/u);
    });

    whereWritten('a direct message is understood: a name, a question, words', async () => {
      expect((await first(platform.direct('Ferrante'))).text).toContain('Marisol Ferrante · person');
      expect((await first(platform.direct('who is Ferrante?'))).text).toContain('Marisol Ferrante · person');
      expect((await first(platform.direct('weighing house'))).text).toContain('means to repair its roof');
    });

    whereWritten('the push of a direct message quotes nothing', async () => {
      const { spoken } = await first(platform.direct('Ferrante'));
      if (platform.pushes === 'nothing') expect(spoken).toBe('');
      else expect(spoken).toContain('Marisol Ferrante');
      expect(spoken).not.toContain('accused');
    });

    whereWritten('a mention is answered in its thread, for all', async () => {
      const { screens, isThreaded } = await platform.mention('Ferrante');
      expect(screens[0]?.text).toContain('denied the accusation');
      expect(screens[0]?.isPrivate).toBe(false);
      expect(screens[0]?.spoken).not.toContain('accused');
      expect(isThreaded).toBe(true);
    });

    test('several bearers of a name are offered, one button each', async () => {
      const screen = await first(platform.command('who Lunt'));
      expect(screen.labels).toEqual(expect.arrayContaining(['Ilsa Lunt', 'Tadeo Lunt']));
      expect((await first(platform.press(screen, /^Ilsa Lunt$/u))).text).toContain('Ilsa Lunt · person');
    });

    test('silence says what was tried and what was searched', async () => {
      const { text } = await first(platform.command('who Zorblax'));
      expect(text).toContain('No document here names “Zorblax”');
      expect(text).toContain('Tried');
      expect(text).toMatch(/Searched 2 documents/u);
    });

    whereWritten('a mistake is told with a hint, a wrong command with near ones', async () => {
      expect((await first(platform.command('who'))).text).toMatch(/\/(?:fn-)?who Rocha Moya/u);
      expect((await first(platform.command('/serch market'))).text).toMatch(/\/(?:fn-)?search/u);
    });

    test('what a document writes as markup or mention stays text', async () => {
      const { text } = await first(platform.command('search market opens'));
      expect(text).toContain('<!channel>');
      expect(text).toContain('ever & it opens');
    });

    test('a room sees the collections that are opened to it, and no more', async () => {
      const open = await first(platform.command('who Corvin Hask'));
      expect(open.text).toContain('No document here names “Corvin Hask”');
      const closed = await first(platform.command('who Corvin Hask', { room: 'closed' }));
      expect(closed.text).toContain('declined to say');
      expect(closed.text).toMatch(/Searched 3 documents/u);
    });

    test('nothing that was sent is refused or looks wrong', () => {
      expect(platform.complaints()).toEqual([]);
    });

    test('the process ends in time and well', async () => {
      const { code, milliseconds } = await platform.end();
      expect(code).toBe(0);
      expect(milliseconds).toBeLessThan(LONGEST_END);
    });
  });
}
