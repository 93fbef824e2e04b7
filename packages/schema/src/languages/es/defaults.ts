import type { Language } from '../language.js';

export const defaults: Language['defaults'] = {
  nps: {
    text: '¿Qué probabilidad hay de que recomiende {name} a un amigo o colega?',
    low: 'Nada probable',
    high: 'Extremadamente probable',
  },
  csat: {
    text: '¿Cuál es su grado de satisfacción con {name}?',
    low: 'Muy insatisfecho/a',
    high: 'Muy satisfecho/a',
    points: ['Muy insatisfecho/a', 'Insatisfecho/a', 'Neutral', 'Satisfecho/a', 'Muy satisfecho/a'],
  },
  ces: {
    text: '{name} me facilitó la resolución de mi problema.',
    low: 'Totalmente en desacuerdo',
    high: 'Totalmente de acuerdo',
  },
  scale: { text: '¿Cómo calificaría usted {name}?', low: 'Muy mal', high: 'Muy bien' },
  choice: {
    text: '¿Cuál de estas respuestas se ajusta mejor?',
    manyHint: 'Puede elegir varias respuestas.',
    other: 'Otra cosa',
    none: 'Ninguna de estas',
  },
  text: { text: '¿Qué le gustaría contarnos?' },
  consent: {
    text: '¿Podemos ponernos en contacto con usted sobre este tema?',
    statement: 'Sí, pueden contactarme en relación con mi respuesta.',
  },
  message: { text: 'Gracias. Su respuesta nos ayuda.' },
};
