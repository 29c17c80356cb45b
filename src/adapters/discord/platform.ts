/** Discord as a platform: on where a token is set; its library is loaded only then. */
import { UserError } from '../../errors.ts';
import type { Adapter } from '../adapter.ts';
import type { DiscordOptions } from './options.ts';

/** The adapter, null where Discord is not configured. Throws a UserError where half of the configuration is missing. */
export async function openDiscord(options: DiscordOptions): Promise<Adapter | null> {
  const { mode, token, publicKey } = options.settings;
  if (token === null && publicKey === null) return null;
  const missing = [
    ...(token === null ? ['DISCORD_TOKEN'] : []),
    ...(mode === 'http' && publicKey === null ? ['DISCORD_PUBLIC_KEY'] : []),
  ];
  if (missing.length > 0) {
    throw new UserError(`Discord is half configured: ${missing.join(' and ')} is missing for ${mode} mode.`, {
      hint: 'footnote doctor says where to find it. Take all DISCORD_ variables out to run without Discord.',
    });
  }
  const { createDiscordAdapter } = await import('./discord-adapter.ts');
  return createDiscordAdapter(options);
}
