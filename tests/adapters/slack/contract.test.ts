import { adapterContract } from '../../contracts/adapter.ts';
import { slackUnderTest } from '../../harness/slack/slack-under-test.ts';

adapterContract('Slack', slackUnderTest());
