import type { Language } from '../language.js';

export const templates: Language['templates'] = {
  nps: {
    score: {
      text: '¿Qué probabilidad hay de que recomiende {name} a un amigo o colega?',
      low: 'Nada probable',
      high: 'Extremadamente probable',
    },
    reason: { text: '¿Cuál es el motivo principal de su puntuación?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  csat: {
    score: {
      text: '¿Cuál es su grado de satisfacción con el pedido?',
      low: 'Muy insatisfecho/a',
      high: 'Muy satisfecho/a',
      points: ['Muy insatisfecho/a', 'Insatisfecho/a', 'Neutral', 'Satisfecho/a', 'Muy satisfecho/a'],
    },
    reason: { text: '¿Cuál es el motivo principal de su respuesta?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  ces: {
    score: {
      text: '{name} me facilitó la resolución de mi problema.',
      low: 'Totalmente en desacuerdo',
      high: 'Totalmente de acuerdo',
    },
    reason: { text: '¿Qué lo hizo fácil o difícil?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'how-did-you-hear': {
    source: {
      text: '¿Cómo supo de nosotros por primera vez?',
      otherLabel: '¿Dónde fue?',
      options: {
        search: 'Buscador web',
        instagram: 'Instagram',
        telegram: 'Telegram',
        friend: 'Familia o amigos',
        ad: 'Publicidad',
        'ai-assistant': 'Asistente de IA',
        blog: 'Blog o artículo',
        other: 'En otro lugar',
        none: 'No lo recuerdo',
      },
    },
    detail: {
      text: '¿Dónde fue exactamente?',
      hint: 'Una página, una publicación o una persona; basta con una palabra.',
    },
    thanks: { text: 'Gracias. Ahora ya sabemos dónde saludar.' },
  },
  'cart-exit': {
    reason: {
      text: '¿Qué le impidió hacer el pedido?',
      otherLabel: '¿Qué fue?',
      options: {
        'shipping-cost': 'Envío muy caro',
        'delivery-time': 'Llegaría tarde',
        price: 'El precio',
        payment: 'Falló el pago',
        account: 'Registro obligatorio',
        trust: 'Dudas sobre la tienda',
        comparing: 'Sigo comparando',
        'not-yet': 'Compraré después',
        other: 'Otra cosa',
      },
    },
    detail: { text: '¿Qué le habría servido de ayuda?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.', body: 'Su carrito sigue aquí.' },
  },
  goal: {
    goal: {
      text: '¿Qué le trae por aquí hoy?',
      hint: 'El problema que quería resolver, en pocas palabras.',
    },
    managed: {
      text: '¿Logró hacerlo?',
      options: { yes: 'Sí', partly: 'En parte', no: 'No' },
    },
    obstacle: { text: '¿Qué dificultad encontró?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  ease: {
    score: {
      text: '¿Cómo le resultó encontrar lo que buscaba?',
      low: 'Muy difícil',
      high: 'Muy fácil',
    },
    reason: { text: '¿Qué lo habría hecho más fácil?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'deciding-factor': {
    factor: {
      text: '¿Qué motivó su compra?',
      otherLabel: '¿Qué fue?',
      options: {
        price: 'El precio',
        quality: 'La calidad',
        looks: 'El aspecto',
        reviews: 'Las reseñas',
        friend: 'Consejo de amigos',
        delivery: 'La entrega rápida',
        trust: 'Confío en la tienda',
        other: 'Otra cosa',
      },
    },
    doubt: { text: '¿Hubo algo que casi le hiciera desistir?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'not-bought': {
    reason: {
      text: 'Si vino a comprar y decidió no hacerlo, ¿por qué?',
      otherLabel: '¿Por qué?',
      options: {
        price: 'El precio',
        'shipping-cost': 'Los gastos de envío',
        'not-found': 'Nada me convenció',
        'not-sure': 'Dudas sobre el producto',
        'out-of-stock': 'Estaba agotado',
        payment: 'Las formas de pago',
        comparing: 'Sigo comparando',
        other: 'Otro motivo',
      },
    },
    detail: { text: '¿Qué le habría hecho cambiar de opinión?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'liked-struggled': {
    liked: { text: '¿Qué le gustó más?' },
    struggled: { text: '¿Qué le resultó difícil?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  concern: {
    concern: {
      text: '¿Qué le preocupó en este paso?',
      hint: 'Puede elegir varias respuestas.',
      otherLabel: '¿Qué fue?',
      options: {
        arrival: 'Cuándo llegará',
        'shipping-cost': 'Los gastos de envío',
        paying: 'Pagar en línea',
        returning: 'La devolución',
        other: 'Otra cosa',
        none: 'Nada',
      },
    },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'what-attracted': {
    attraction: {
      text: '¿Qué le atrajo de {name}?',
      hint: 'Puede elegir varias respuestas.',
      otherLabel: '¿Qué fue?',
      options: {
        products: 'Los productos',
        price: 'Los precios',
        looks: 'El aspecto',
        reviews: 'Las reseñas',
        friend: 'Consejo de amigos',
        offer: 'Una oferta',
        other: 'Otra cosa',
        none: 'Nada en especial',
      },
    },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'how-long': {
    known: {
      text: '¿Cuánto tiempo hace que conoce {name}?',
      options: {
        today: 'Desde hoy',
        weeks: 'Unas semanas',
        months: 'Unos meses',
        years: 'Un año o más',
      },
    },
    bought: {
      text: '¿Ha comprado antes con nosotros?',
      options: { never: 'Todavía no', once: 'Una vez', often: 'Más de una vez' },
    },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'support-feeling': {
    score: {
      text: '¿Cómo se siente después de hablar con nuestro equipo de soporte?',
      low: 'Muy mal',
      high: 'Muy bien',
      points: ['Muy mal', 'Mal', 'Ni bien ni mal', 'Bien', 'Muy bien'],
    },
    reason: { text: '¿Qué deberíamos saber al respecto?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'magic-wand': {
    wish: { text: 'Si pudiera cambiar una cosa de {name}, ¿cuál sería?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  confusing: {
    confusing: {
      text: '¿Hubo algo confuso en esta página?',
      options: { yes: 'Sí', no: 'No' },
    },
    what: { text: '¿Qué fue?' },
    thanks: { text: 'Gracias. Su respuesta nos ayuda.' },
  },
  'talk-to-us': {
    call: { text: '¿Podemos llamarle para saber más?', options: { yes: 'Sí, por favor', no: 'No, gracias' } },
    contact: { text: '¿Cómo podemos ponernos en contacto con usted?' },
    soon: { text: 'Gracias. Nos pondremos en contacto con usted.' },
    thanks: { text: 'Gracias por su respuesta.' },
  },
};
