import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { hashOf, sampleAnalysis } from '../store/sample-analysis.ts';
import { put } from './store-put.ts';

const NOON = '2026-03-04T12:00:00.000Z';

/** What a store promises to remember. */
export function memory(store: () => Store): void {
  describe('memory', () => {
    test('the same text is kept under the same short key and recalled', async () => {
      const key = await store().keep('/who María Peña');
      expect(await store().keep('/who María Peña')).toBe(key);
      expect(await store().keep('/who Otto Vance')).not.toBe(key);
      expect(key.length).toBeLessThanOrEqual(20);
      expect(await store().recall(key)).toBe('/who María Peña');
      expect(await store().recall('unheard')).toBeNull();
    });

    test('a delivery is new once', async () => {
      expect(await store().firstTime('event-1', NOON)).toBe(true);
      expect(await store().firstTime('event-1', NOON)).toBe(false);
      expect(await store().firstTime('event-2', '2026-03-04T13:00:00+01:00')).toBe(true);
    });

    test('a delivery is forgotten after weeks, so that the list does not grow for ever', async () => {
      await store().firstTime('event-1', NOON);
      await store().firstTime('event-2', '2026-05-04T12:00:00Z');
      expect(await store().firstTime('event-1', '2026-05-04T12:00:00Z')).toBe(true);
    });

    const message = (destination: string, hash: string, invocation = '/who Otto Vance') => ({
      destination,
      reference: '17.5',
      invocation,
      addresses: [{ document: 'd1', hash, start: 0, end: 4 }],
      at: NOON,
    });

    test('posted messages come back in the order posted', async () => {
      const first = message('slack:T01/C1', 'h1');
      const second = { ...message('terminal', 'h2'), reference: null };
      await store().posted(first);
      await store().posted(second);
      expect(await store().postedMessages()).toEqual([first, second]);
    });

    test('only the posted messages that cite one of the documents asked for come back', async () => {
      const first = message('slack:T01/C1', 'h1');
      const second = { ...first, addresses: [{ document: 'd2', hash: 'h2', start: 0, end: 4 }] };
      const both = { ...first, addresses: [...second.addresses, ...first.addresses] };
      const none = { ...first, addresses: [] };
      for (const one of [first, second, both, none]) await store().posted(one);
      expect(await store().postedMessages(['d1', 'd9'])).toEqual([first, both]);
      expect(await store().postedMessages([])).toEqual([]);
    });

    test('the language of a posted message is that of the last one under its reference', async () => {
      await store().posted({ ...message('slack:T01/C1', 'h1'), language: 'en' });
      await store().posted({ ...message('slack:T01/C1', 'h2'), language: 'es' });
      await store().posted(message('slack:T01/C2', 'h3'));
      expect(await store().postedLanguage('slack:T01/C1', '17.5')).toBe('es');
      expect(await store().postedLanguage('slack:T01/C2', '17.5')).toBeNull();
      expect(await store().postedLanguage('slack:T01/C1', '99.9')).toBeNull();
    });

    test('a text cited in a posted message stays when the document changes or goes', async () => {
      const { document, ...derived } = sampleAnalysis();
      await put(store(), { document, ...derived });
      await store().posted(message('slack:T01/C1', document.hash));
      await put(store(), sampleAnalysis({ text: 'Edited since.' }));
      expect(await store().textOf(document.hash)).toBe(document.text);
      expect(await store().textOf(hashOf('Edited since.'))).toBe('Edited since.');
      await store().removeDocument('d1');
      expect(await store().textOf(document.hash)).toBe(document.text);
      expect(await store().textOf(hashOf('Edited since.'))).toBeNull();
    });

    test('a document removed for good takes its text along, cited or not', async () => {
      const analysis = sampleAnalysis();
      await put(store(), analysis);
      await store().posted(message('slack:T01/C1', analysis.document.hash));
      await store().removeDocument('d1', 'drop');
      expect(await store().textOf(analysis.document.hash)).toBeNull();
    });

    test('verdicts come back as they were given', async () => {
      const verdict = {
        invocation: '/who Otto Vance',
        outcome: 'found',
        helpful: true,
        change: 3,
        at: NOON,
        user: 'slack:T01/U01',
        workspace: 'slack:T01',
      };
      await store().rate(verdict);
      await store().rate({ ...verdict, helpful: false, user: null, workspace: null });
      expect(await store().verdicts()).toEqual([
        verdict,
        { ...verdict, helpful: false, user: null, workspace: null },
      ]);
    });

    test('forgetting a workspace leaves nothing of it and all of the others', async () => {
      const { document, ...derived } = sampleAnalysis();
      await put(store(), { document, ...derived });
      const theirs = await store().keep('/who Ana Rook');
      const ours = await store().keep('/who Otto Vance');
      const owned = await store().keep('slack:T01\n["who",{}]');
      const others = await store().keep('slack:T012\n["who",{}]');
      await store().firstTime('slack:T01/event:Ev1', NOON);
      await store().firstTime('slack:T012/event:Ev1', NOON);
      await store().posted(message('slack:T01/C1', document.hash, '/who Ana Rook'));
      await store().posted(message('slack:T012/C1', 'other', '/who Otto Vance'));
      const verdict = { outcome: 'found', helpful: true, change: 1, at: NOON };
      await store().rate({ ...verdict, invocation: 'a', user: 'slack:T01/U01', workspace: 'slack:T01' });
      await store().rate({ ...verdict, invocation: 'b', user: null, workspace: 'discord:9' });
      await store().removeDocument('d1');
      expect(await store().forget('slack:T01')).toBe(4);
      expect([await store().recall(owned), await store().recall(others)]).toEqual([
        null,
        'slack:T012\n["who",{}]',
      ]);
      expect(await store().firstTime('slack:T01/event:Ev1', NOON)).toBe(true);
      expect(await store().firstTime('slack:T012/event:Ev1', NOON)).toBe(false);
      expect((await store().postedMessages()).map(({ destination }) => destination)).toEqual([
        'slack:T012/C1',
      ]);
      expect((await store().verdicts()).map(({ invocation }) => invocation)).toEqual(['b']);
      expect(await store().recall(theirs)).toBeNull();
      expect(await store().recall(ours)).toBe('/who Otto Vance');
      expect(await store().textOf(document.hash)).toBeNull();
    });

    test('forgetting a user leaves the rest of the workspace', async () => {
      const verdict = { invocation: 'a', outcome: 'found', helpful: true, change: 1, at: NOON };
      await store().rate({ ...verdict, user: 'slack:T01/U01', workspace: 'slack:T01' });
      await store().rate({ ...verdict, user: 'slack:T01/U02', workspace: 'slack:T01' });
      expect(await store().forget('slack:T01/U01')).toBe(1);
      expect((await store().verdicts()).map(({ user }) => user)).toEqual(['slack:T01/U02']);
      expect(await store().forget('slack:T01/%')).toBe(0);
    });

    test('forgetting a user wherever they are leaves everybody else', async () => {
      const verdict = { invocation: 'a', outcome: 'found', helpful: true, change: 1, at: NOON };
      for (const user of ['discord:987/55', 'discord:@me/55', 'discord:987/556', 'slack:T01/55']) {
        await store().rate({ ...verdict, user, workspace: null });
      }
      expect(await store().forget('discord:*/55')).toBe(2);
      expect((await store().verdicts()).map(({ user }) => user)).toEqual(['discord:987/556', 'slack:T01/55']);
    });

    test('facts are kept by name, the last one wins', async () => {
      expect(await store().fact('snapshot')).toBeNull();
      await store().putFact('snapshot', '4');
      await store().putFact('snapshot', '5');
      expect(await store().fact('snapshot')).toBe('5');
    });
  });
}
