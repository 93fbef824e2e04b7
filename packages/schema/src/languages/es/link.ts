import type { Language } from '../language.js';

export const link: Language['link'] = {
  needsScript: 'Esta encuesta necesita JavaScript. Permítalo en esta página y vuelva a cargarla.',
  cannotShow:
    'La encuesta no se puede mostrar aquí. Vuelva a cargar la página o ábrala en un navegador más reciente.',
  notNow: 'Ahora no',
  notNowTaken: 'De acuerdo. El enlace funciona cuando usted quiera.',
  thanks: 'Gracias por sus respuestas.',
  answered: 'Ya ha respondido a esta encuesta. Gracias.',
  sent: 'Todo ha llegado. Puede cerrar esta página.',
  unsent:
    'Sus respuestas se conservan aquí y aún no se han enviado. Deje esta página abierta hasta que haya conexión, o vuelva a abrir el enlace más tarde.',
  closed: 'No se pregunta nada más.',
  closedWhy: 'Lo que ha respondido hasta ahora cuenta. Puede seguir cuando quiera.',
  alone: 'Sus respuestas son anónimas: esta página no sabe quién es usted.',
  aloneUnlessContact:
    'Esta página no sabe quién es usted: sus respuestas son anónimas, salvo que deje sus datos de contacto.',
  ofOrder: 'Sus respuestas se guardan junto con su pedido.',
  missing: 'Aquí no hay ninguna encuesta.',
  missingWhy:
    'Quizá el enlace se cortó por el camino, o la encuesta ha terminado. Quien se lo envió sabe más.',
  over: 'Esta encuesta no está abierta ahora.',
  overWhy: 'Solo se hace en determinados días. Gracias por venir.',
};
