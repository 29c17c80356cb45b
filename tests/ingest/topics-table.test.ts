import { describe, expect, it, test } from 'vitest';
import { readTopicsTable } from '../../src/ingest/topics-table.ts';

function read(text: string) {
  const { topics, problems } = readTopicsTable(Buffer.from(text));
  return { topics, problems: problems.map(({ message, hint }) => `${message}. ${hint}`) };
}

describe('readTopicsTable', () => {
  it('reads topics with their words, languages and collections', () => {
    expect(
      read(
        'topic,language,words,collection\nstrandings,en,Ran aground; wash ... ashore,ports\nquiebra,,quebró,\n',
      ),
    ).toEqual({
      topics: [
        {
          topic: 'strandings',
          words: ['ran aground', 'wash … ashore'],
          languages: ['en'],
          collections: ['ports'],
        },
        { topic: 'quiebra', words: ['quebró'], languages: ['en', 'es'], collections: [] },
      ],
      problems: [],
    });
  });

  test.each([
    ['topic,words\nstrandings,\n', /line 2: "strandings" has no words/, 0],
    ['topic,words\n,aground\n', /line 2: no topic stands in it/, 0],
    ['topic,words,language\nstrandings,aground,fr\n', /line 2: "strandings" has the language "fr"/, 1],
    ['topic,words\nstrandings,aground;!\n', /line 2: "!" cannot be a word of "strandings"/, 1],
    ['words\naground\n', /line 1: the head line has no column "topic"/, 0],
  ])('tells the mistake in %j with its line, and keeps the rest', (text, told, kept) => {
    const { topics, problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(told);
    expect(topics).toHaveLength(kept);
  });
});
