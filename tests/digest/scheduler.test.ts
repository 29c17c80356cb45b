import { afterEach, expect, it, vi } from 'vitest';
import { startScheduler } from '../../src/digest/scheduler.ts';
import { openDesk } from './desk.ts';

afterEach(() => vi.useRealTimers());

it('what is due is delivered by itself, and stopping waits until it stands', async () => {
  const desk = await openDesk();
  await desk.write('old.md', 'Weather\n\nMarch 1, 2026\n\nIt rained in Port Vessen on March 1, 2026.\n');
  await desk.ask('/digest add Ana Brill weekdays 08:00');
  await desk.write('new.md', 'News\n\nMarch 2, 2026\n\nAna Brill appointed Rosa Tamsin on March 2, 2026.\n');
  desk.now = new Date('2026-03-02T07:00:30Z');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const scheduler = startScheduler(desk.parts);
  await vi.advanceTimersByTimeAsync(6000);
  await scheduler.stop();
  expect(desk.posted).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(desk.posted).toHaveLength(1);
});
