import { describe, expect, it, test } from 'vitest';
import { topicNamed } from '../../../../src/extract/events/topics/topic-words.ts';
import { widen } from '../../../../src/extract/events/topics/topics.ts';
import type { Language } from '../../../../src/model.ts';

/** The words of a text that tell of a topic. */
function told(typed: string, text: string, language: Language): readonly string[] {
  const matches = topicNamed(typed)?.matchesIn(text, language) ?? [];
  return matches.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
}

describe('words of a topic', () => {
  test.each([
    ['detenciones', 'La policía capturó a dos prófugos en Talvia.', 'es', 'capturó'],
    ['detenciones', 'Tres vecinos fueron detenidos el lunes.', 'es', 'detenidos'],
    ['acusaciones', 'La ingeniera afronta cargos de fraude.', 'es', 'cargos'],
    ['acusaciones', 'El juez lo procesó por estafa.', 'es', 'procesó'],
    ['condenas', 'El tribunal la condenó a dos años de prisión.', 'es', 'condenó'],
    ['elecciones', 'Ilse Varga fue elegida alcaldesa de Oxley.', 'es', 'elegida'],
    ['acuerdos', 'Los dos puertos firmaron un pacto.', 'es', 'pacto'],
    ['arrests', 'Police captured the fugitive near Oxley.', 'en', 'captured'],
    ['sentences', 'Varga was jailed for two years.', 'en', 'jailed'],
    ['releases', 'The detained sailor was released on Monday.', 'en', 'released'],
    ['bombings', 'A bomb tore through the market.', 'en', 'bomb'],
  ] as const)('%s are told by “%s”', (topic, text, language, word) => {
    expect(told(topic, text, language)).toContain(word);
  });

  test.each([
    ['detenciones', 'La captura de merluza bajó a 40.000 toneladas.', 'es'],
    ['detenciones', 'Una mirada más detenida revela otro cuadro.', 'es'],
    ['detenciones', 'El tren se detuvo en Oxley.', 'es'],
    ['acusaciones', 'Dejó su cargo de capitán para ocuparse de la carga del barco.', 'es'],
    ['acusaciones', 'Lo dijo un alto cargo de la Junta tras el juicio.', 'es'],
    ['acusaciones', 'La planta dejó de procesar crudo.', 'es'],
    ['acusaciones', 'Talvia denunció el tratado antes de que venciera.', 'es'],
    ['condenas', 'Dos goles sentenciaron el partido.', 'es'],
    ['condenas', 'El ministro condenó el ataque al puerto.', 'es'],
    ['visitas', 'Sus cambios dieron la vuelta al encuentro.', 'es'],
    ['reuniones', 'El árbitro pitó el final del encuentro.', 'es'],
    ['reuniones', 'Habló en una conferencia de prensa.', 'es'],
    ['sanciones', 'Sin embargo, nadie respondió.', 'es'],
    ['juicios', 'A su juicio, el muelle es seguro.', 'es'],
    ['acuerdos', 'De acuerdo con el informe, el muelle es seguro.', 'es'],
    ['huelgas', 'Un par de barcos se pusieron en marcha.', 'es'],
    ['extradiciones', 'Los deportistas ganaron tres medallas.', 'es'],
    ['arrests', 'The band tried to capture the sound of the harbour.', 'en'],
    ['appointments', 'The rules were designed to protect sailors.', 'en'],
    ['sanctions', 'A fine day ended with frozen dumplings.', 'en'],
    ['bombings', 'The driver was murdered in Oxley.', 'en'],
    ['releases', 'The label released her first single.', 'en'],
    ['agreements', 'The council will deal with the matter, according to Varga.', 'en'],
    ['resignations', 'The hunter fired his gun.', 'en'],
  ] as const)('%s are not told by “%s”', (topic, text, language) => {
    expect(told(topic, text, language)).toEqual([]);
  });

  it('finds the very word that was typed whatever stands beside it', () => {
    expect(told('condena', 'La condena del ataque fue unánime.', 'es')).toEqual(['condena']);
    expect(told('releases', 'The label put out two releases.', 'en')).toEqual(['releases']);
  });

  it('reads a word that heads a narrow topic as that topic', () => {
    expect(topicNamed('bombings')?.name).toBe('bombing');
    expect(topicNamed('atentados')?.name).toBe('attack');
  });

  it('widens a word of many meanings to nothing', () => {
    expect(widen('cargo').family).toBeNull();
    expect(widen('fire').family).toBeNull();
    expect(widen('procesos')).toEqual({ family: null, topic: null, words: ['procesos'] });
  });

  it('shows no mark of how a word matches', () => {
    const words = ['resignation', 'elecciones', 'statement'].flatMap((typed) => widen(typed).words);
    expect(words.filter((word) => word.startsWith('='))).toEqual([]);
  });
});
