import type { types } from '@slack/bolt';

/** A destination as Footnote writes it, where it is a channel: `slack:T01/C0123`, `in channel C0123`. */
const CHANNEL = /(?:slack:[A-Z0-9]{2,20}\/|(?<=\bin )channel )([CG][A-Z0-9]{6,20})(?![A-Za-z0-9])/u;

type Piece = types.RichTextSection['elements'][number];

/** Blocks of Footnote's own words with channels by their names, not by their ids. A channel's name calls nobody. */
export function withChannelNames(blocks: readonly types.KnownBlock[]): readonly types.KnownBlock[] {
  return blocks.map((block) =>
    block.type === 'rich_text' ? { ...block, elements: block.elements.map(named) } : block,
  );
}

function named<E extends types.RichTextBlock['elements'][number]>(element: E): E {
  if (element.type !== 'rich_text_section') return element;
  return { ...element, elements: element.elements.flatMap(pieces) };
}

function pieces(piece: Piece): readonly Piece[] {
  const found = piece.type === 'text' ? CHANNEL.exec(piece.text) : null;
  if (piece.type !== 'text' || !found) return [piece];
  const [whole, id = ''] = found;
  const [before, after] = [piece.text.slice(0, found.index), piece.text.slice(found.index + whole.length)];
  return [
    ...(before === '' ? [] : [{ ...piece, text: before }]),
    { type: 'channel', channel_id: id },
    ...(after === '' ? [] : pieces({ ...piece, text: after })),
  ];
}
