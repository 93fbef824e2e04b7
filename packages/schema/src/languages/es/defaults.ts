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
  contact: {
    text: '¿Cómo podemos ponernos en contacto con usted?',
    hint: '{name} lo usará para responderle y para nada más. Se guarda cifrado.',
    name: 'Nombre',
    email: 'Correo electrónico',
    phone: 'Número de teléfono',
    either: 'Correo electrónico o número de teléfono',
    wrongEmail: 'Este correo electrónico está incompleto. Escriba uno como name@example.com.',
    wrongPhone: 'Este número de teléfono está incompleto. Escriba todas sus cifras.',
    wrongEither:
      'No es ni un correo electrónico completo ni un número de teléfono completo. Escriba uno de los dos entero.',
    cannotAsk:
      'La conexión con esta página no está cifrada, por eso aquí no le pedimos sus datos de contacto.',
    cannotSend:
      'Este navegador no ha podido cifrar sus datos de contacto, así que no se han enviado. Inténtelo de nuevo o siga sin darlos.',
  },
  message: { text: 'Gracias. Su respuesta nos ayuda.' },
};
