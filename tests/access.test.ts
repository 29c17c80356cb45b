import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { userOf, workspaceOf } from '../src/access/patterns.ts';
import { readRules } from '../src/access/rules.ts';
import { createAccess, loadAccess } from '../src/access.ts';
import type { Caller } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { scratchFolder } from './store/scratch.ts';

function caller(at: string, ...rights: string[]): Caller {
  const [, platform = '', workspace = '', place = '', user = ''] =
    /^(\w+):([^/]*)\/([^ ]*) ?(.*)$/u.exec(at) ?? [];
  return {
    platform,
    workspace: workspace || null,
    place: place || null,
    user: user || null,
    language: 'en',
    timeZone: 'UTC',
    rights,
  };
}

const access = createAccess({
  collections: {
    open: ['*'],
    desk: ['slack:T01/C01', 'slack:T01/U07'],
    house: ['slack:T01/*'],
    guild: ['discord:987/*'],
    dm: ['discord:@me/55'],
  },
  curate: ['slack:T01/U01', 'discord:987/role:77'],
  ingest: ['slack:T01/U02'],
  subscribe: ['slack:T01/U01', 'discord:987/55'],
});

describe('the scope of a caller', () => {
  it.each<[string, Caller, 'all' | string[]]>([
    ['a channel that is named', caller('slack:T01/C01 U09'), ['desk', 'house', 'open']],
    ['another channel of the workspace', caller('slack:T01/C02 U09'), ['house', 'open']],
    ['another workspace', caller('slack:T02/C01 U09'), ['open']],
    ['a workspace whose name only begins alike', caller('slack:T012/C01 U09'), ['open']],
    ['the direct messages of a named user', caller('slack:T01/ U07'), ['desk', 'house', 'open']],
    ['that user in a channel', caller('slack:T01/C02 U07'), ['house', 'open']],
    ['a server of another platform', caller('discord:987/654 55'), ['guild', 'open']],
    ['a direct message outside of any server', caller('discord:/ 55'), ['dm', 'open']],
    ['a guest in a named channel', caller('slack:T01/C01 U09', 'guest'), ['desk']],
    ['a guest elsewhere in the workspace', caller('slack:T01/C02 U09', 'guest'), []],
    ['a stranger in a named channel', caller('slack:T01/C01 U09', 'stranger'), ['desk']],
    ['a stranger elsewhere', caller('slack:T09/C09 U09', 'stranger'), []],
    ['somebody who may be a guest', caller('slack:T01/C01 U09', 'unverified'), ['desk']],
    ['the operator', caller('terminal:/'), 'all'],
  ])('%s', (_, who, scope) => {
    expect(access.scopeOf(who)).toEqual(scope);
  });

  it('is the default collection where there is no file', async () => {
    const open = await loadAccess(null);
    expect(open.scopeOf(caller('slack:T01/C01 U01'))).toEqual(['default']);
    expect(open.scopeOf(caller('slack:T01/C01 U01', 'guest'))).toEqual([]);
    expect(open.scopeOf(caller('slack:T01/C01 U01', 'unverified'))).toEqual(['default']);
    expect(open.scopeOf(caller('terminal:/'))).toBe('all');
  });
});

describe('the rights of a caller', () => {
  it.each<[string, Caller, { curate: boolean; ingest: boolean; subscribe: boolean }]>([
    ['a curator', caller('slack:T01/C01 U01'), { curate: true, ingest: false, subscribe: true }],
    [
      'the same id in another workspace',
      caller('slack:T02/C01 U01'),
      { curate: false, ingest: false, subscribe: false },
    ],
    ['who may ingest', caller('slack:T01/C01 U02'), { curate: false, ingest: true, subscribe: false }],
    ['a role', caller('discord:987/1 9', 'role:77'), { curate: true, ingest: false, subscribe: false }],
    [
      'the same role elsewhere',
      caller('discord:986/1 9', 'role:77'),
      { curate: false, ingest: false, subscribe: false },
    ],
    ['the operator', caller('terminal:/'), { curate: true, ingest: true, subscribe: true }],
  ])('%s', (_, who, rights) => {
    expect(access.rightsOf(who)).toEqual(rights);
  });

  it('are to subscribe and no more where there is no file, and nothing for guests', async () => {
    const open = await loadAccess(null);
    const member = { curate: false, ingest: false, subscribe: true };
    expect(open.rightsOf(caller('slack:T01/C01 U01'))).toEqual(member);
    expect(open.rightsOf(caller('slack:T01/C01 U01', 'guest'))).toEqual({ ...member, subscribe: false });
  });
});

describe('the access file', () => {
  it('changes only what it speaks of', () => {
    const rules = readRules('{"curate": ["slack:T01/U01"]}', 'access.json');
    const mine = createAccess(rules);
    expect(mine.scopeOf(caller('slack:T01/C01 U01'))).toEqual(['default']);
    expect(mine.rightsOf(caller('slack:T01/C01 U01'))).toEqual({
      curate: true,
      ingest: false,
      subscribe: true,
    });
  });

  it('is read from where it is named', async () => {
    const file = join(await scratchFolder(), 'access.json');
    await writeFile(file, '\uFEFF{"collections": {"court": ["slack:T01/C01"]}}');
    const mine = await loadAccess(file);
    expect(mine.scopeOf(caller('slack:T01/C01 U01'))).toEqual(['court']);
  });

  it('names every mistake at once, with its place and value', () => {
    const text = JSON.stringify({
      collections: { court: ['slack:T01', '*'], desk: 'slack:T01/C01' },
      curate: ['*'],
      subscribe: ['everybody'],
      colections: {},
    });
    const read = () => readRules(text, 'access.json');
    expect(read).toThrow(UserError);
    expect(read).toThrow(/collections\.court\[0\]: “slack:T01” is not a place/u);
    expect(read).toThrow(/collections\.desk/u);
    expect(read).toThrow(/curate\[0\]: “\*” is not a user/u);
    expect(read).toThrow(/subscribe\[0\]: “everybody” is not a user/u);
    expect(read).toThrow(/colections/u);
  });

  it.each(['', 'not json', '[]', '3'])('is refused when it holds %j', (text) => {
    expect(() => readRules(text, 'access.json')).toThrow(UserError);
  });

  it('is refused when it is not there', async () => {
    await expect(loadAccess('/nowhere/access.json')).rejects.toThrow(/cannot be read/u);
  });
});

describe('names of users and workspaces', () => {
  it('are what forget compares', () => {
    expect(userOf(caller('slack:T01/C01 U01'))).toBe('slack:T01/U01');
    expect(userOf(caller('discord:/ 55'))).toBe('discord:@me/55');
    expect(userOf(caller('terminal:/'))).toBeNull();
    expect(workspaceOf(caller('slack:T01/C01'))).toBe('slack:T01');
    expect(workspaceOf(caller('discord:/ 55'))).toBeNull();
  });
});
