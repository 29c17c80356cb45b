import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../src/ingest/cues/captions.ts';
import { endsArticle, isEdgeFurniture, isFurniture } from '../../../src/ingest/cues/furniture.ts';
import { publisherOfLine } from '../../../src/ingest/cues/publisher-lines.ts';
import { statedLanguage } from '../../../src/ingest/cues/stated-language.ts';

describe('isFurniture', () => {
  it.each([
    'Leave a Reply',
    'LOADING...',
    'Please wait for a bit',
    'Click any word to translate',
    'Sign up for the OHT email newsletter',
    'Sign up for our newsletter.',
    'Share on Facebook',
    'Facebook | Twitter | WhatsApp',
    '(Advertisement)',
    'ADVERTISEMENT',
    '4 min read',
    '12 Comments',
    'Page 3 of 10',
    '© 2026 Oxley Herald. All rights reserved.',
    'Copyright 2026 Oxley Herald',
    'Read more: Who owns the harbor?',
    'Tags: harbor, board',
    'This site uses cookies to improve your visit. By going on you accept them.',
    'Suscríbete a nuestro boletín',
    'Deja un comentario',
    'Lee también: ¿Quién manda en el puerto?',
    'Lectura de 4 minutos',
    'Compartir en Facebook',
    'Todos los derechos reservados',
    '***',
    '--',
    '– 12 –',
  ])('holds for %s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Loading docks were closed on Monday.',
    'The board will share the costs.',
    'Sign',
    'Comments by the mayor were short.',
    'To contact the board, the fishermen wrote letters.',
    'Twitter said so',
    'He left a reply.',
    'Print is dead, she said.',
    '2026',
    '$ 1,200',
  ])('does not hold for %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

describe('isEdgeFurniture', () => {
  it.each([
    'To contact the Trust and the',
    'www.harbor.example',
    'https://harbor.example/a?b=c',
    '[harbor.example/contact](https://harbor.example/contact)',
    'ana.robles@herald.example',
    '(Reporting by Ana Robles; Editing by Luis Vela)',
    'Ana Robles in Oxley contributed to this report.',
    'Con información de agencias',
  ])('holds for %s', (line) => {
    expect(isEdgeFurniture(line)).toBe(true);
  });

  it.each(['For more information on this topic, please refer to our paper.', 'Contact was lost at noon.'])(
    'does not hold for %s',
    (line) => {
      expect(isEdgeFurniture(line)).toBe(false);
    },
  );
});

describe('endsArticle', () => {
  it.each(['Leave a Reply', 'Leave a Reply to Ana', '2 comments', 'Comentarios (3)', 'Related articles'])(
    'holds for %s',
    (line) => {
      expect(endsArticle(line)).toBe(true);
    },
  );
});

describe('isCaption', () => {
  it.each([
    'Chairwoman Ana Robles [Photo: @Oxley]',
    'Chairwoman Ana Robles (Photo by Luis Vela/Harbor Press)',
    'Photo: Luis Vela',
    'Foto: Archivo / El Faro',
    'La presidenta Ana Robles (Foto: Cuartoscuro)',
    'The quay in spring. [Image credit: Harbor Trust]',
  ])('holds for %s', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  it.each([
    'Photo shops were closed.',
    'The photo showed the quay (taken in spring).',
    'She said: the photo is mine.',
    'He sent a map [of the quay].',
  ])('does not hold for %s', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});

describe('publisherOfLine', () => {
  it.each([
    ['Sign up for the OHT email newsletter', 'OHT'],
    ['Sign up for the Oxley Herald newsletter', 'Oxley Herald'],
    ['© 2026 Oxley Herald. All rights reserved.', 'Oxley Herald'],
    ['Suscríbete al boletín de El Diario de Oxley', 'El Diario de Oxley'],
  ])('reads %s', (line, publisher) => {
    expect(publisherOfLine(line)).toBe(publisher);
  });

  it.each([
    'Sign up for the Morning newsletter',
    'Sign up for our newsletter',
    'Sign up for the free daily newsletter',
    'To contact the OHTT and the Friends of the Harbor visit:',
    '© 2026 Ana Robles',
    'Subscribe to the newsletter',
  ])('reads none in %s', (line) => {
    expect(publisherOfLine(line)).toBeNull();
  });
});

describe('statedLanguage', () => {
  it.each([
    ['es-MX', 'es'],
    ['Spanish', 'es'],
    ['español', 'es'],
    ['EN', 'en'],
    ['fr', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (stated, language) => {
    expect(statedLanguage(stated)).toBe(language);
  });
});
