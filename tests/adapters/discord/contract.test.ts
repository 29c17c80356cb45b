import { adapterContract } from '../../contracts/adapter.ts';
import { discordUnderTest } from '../../harness/discord/discord-under-test.ts';

adapterContract('Discord', discordUnderTest('gateway'));
