import { expect, test } from 'vitest';
import { withChannelNames } from '../../../../src/adapters/slack/rendering/channel-names.ts';
import type { Block } from '../../../harness/slack/kinds.ts';
import { textOfBlocks } from '../../../harness/slack/screen-text.ts';

test.each([
  ['Digest 1 · slack:T0TEAM0001/C0GENERAL1 · next', 'Digest 1 · #C0GENERAL1 · next'],
  ['Watch 2 · in channel C0GENERAL1', 'Watch 2 · in #C0GENERAL1'],
  ['slack:T0TEAM0001/U0ALICE001, channel C0GENERAL1x', 'slack:T0TEAM0001/U0ALICE001, channel C0GENERAL1x'],
  ['', ''],
])('%s reads %s', (text, shown) => {
  const elements = [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text }] }];
  const blocks = withChannelNames([{ type: 'rich_text', elements }, { type: 'divider' }]);
  expect(textOfBlocks(blocks.slice(0, 1) as unknown as readonly Block[])).toBe(shown);
});
