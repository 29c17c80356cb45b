import type { EntityMention, SentenceView } from './sentence-view.ts';

/** The person's name that begins at an offset. */
export function personFrom(view: SentenceView, offset: number | undefined): EntityMention | undefined {
  return view.mentions.find((one) => one.start === offset && isPersonName(one));
}

/** The person's name that ends at an offset. */
export function personTo(view: SentenceView, offset: number | undefined): EntityMention | undefined {
  return view.mentions.find((one) => one.end === offset && isPersonName(one));
}

/** Whether a mention is a person's name. */
export function isPersonName({ kind, form }: EntityMention): boolean {
  return kind === 'person' && form === 'name';
}
