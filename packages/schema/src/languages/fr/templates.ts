import type { Language } from '../language.js';

export const templates: Language['templates'] = {
  nps: {
    score: {
      text: 'Quelle est la probabilité que vous recommandiez {name} à un ami ou un collègue ?',
      low: 'Pas du tout probable',
      high: 'Extrêmement probable',
    },
    reason: { text: 'Quelle est la raison principale de votre note ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  csat: {
    score: {
      text: 'Quel est votre niveau de satisfaction concernant votre commande ?',
      low: 'Très insatisfait(e)',
      high: 'Très satisfait(e)',
      points: ['Très insatisfait(e)', 'Insatisfait(e)', 'Neutre', 'Satisfait(e)', 'Très satisfait(e)'],
    },
    reason: { text: 'Quelle est la raison principale de votre réponse ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  ces: {
    score: {
      text: '{name} m’a permis de régler facilement mon problème.',
      low: 'Pas du tout d’accord',
      high: 'Tout à fait d’accord',
    },
    reason: { text: 'Qu’est-ce qui vous a facilité ou compliqué la tâche ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'how-did-you-hear': {
    source: {
      text: 'Comment avez-vous entendu parler de nous la première fois ?',
      otherLabel: 'Où était-ce ?',
      options: {
        search: 'Recherche web',
        instagram: 'Instagram',
        telegram: 'Telegram',
        friend: 'Famille ou amis',
        ad: 'Publicité',
        'ai-assistant': 'Assistant IA',
        blog: 'Blog ou article',
        other: 'Ailleurs',
        none: 'Je ne sais plus',
      },
    },
    detail: {
      text: 'Où était-ce exactement ?',
      hint: 'Une page, une publication ou une personne ; un mot suffit.',
    },
    thanks: { text: 'Merci. Nous savons maintenant où passer dire bonjour.' },
  },
  'cart-exit': {
    reason: {
      text: 'Qu’est-ce qui vous empêche de commander ?',
      otherLabel: 'De quoi s’agit-il ?',
      options: {
        'shipping-cost': 'Frais de port trop élevés',
        'delivery-time': 'Délai trop long',
        price: 'Le prix',
        payment: 'Échec du paiement',
        account: 'Compte obligatoire',
        trust: 'Un doute sur la boutique',
        comparing: 'Je compare encore',
        'not-yet': 'Je commanderai plus tard',
        other: 'Autre chose',
      },
    },
    detail: { text: 'Qu’est-ce qui aurait pu vous aider ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.', body: 'Votre panier est toujours là.' },
  },
  goal: {
    goal: {
      text: 'Qu’est-ce qui vous amène aujourd’hui ?',
      hint: 'Le problème que vous vouliez résoudre, en quelques mots.',
    },
    managed: {
      text: 'Avez-vous réussi à le faire ?',
      options: { yes: 'Oui', partly: 'En partie', no: 'Non' },
    },
    obstacle: { text: 'Qu’est-ce qui a posé problème ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  ease: {
    score: {
      text: 'À quel point a-t-il été facile de trouver ce que vous cherchiez ?',
      low: 'Très difficile',
      high: 'Très facile',
    },
    reason: { text: 'Qu’est-ce qui aurait facilité votre recherche ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'deciding-factor': {
    factor: {
      text: 'Qu’est-ce qui a motivé votre achat ?',
      otherLabel: 'De quoi s’agissait-il ?',
      options: {
        price: 'Le prix',
        quality: 'La qualité',
        looks: 'L’esthétique',
        reviews: 'Les avis clients',
        friend: 'Le conseil d’un proche',
        delivery: 'La livraison rapide',
        trust: 'Une boutique fiable',
        other: 'Autre chose',
      },
    },
    doubt: { text: 'Quelque chose a-t-il failli vous faire renoncer ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'not-bought': {
    reason: {
      text: 'Si vous comptiez acheter et que vous y avez renoncé, pourquoi ?',
      otherLabel: 'Pourquoi ?',
      options: {
        price: 'Le prix',
        'shipping-cost': 'Les frais de port',
        'not-found': 'Rien ne convenait',
        'not-sure': 'Un doute sur le produit',
        'out-of-stock': 'Article épuisé',
        payment: 'Les modes de paiement',
        comparing: 'Je compare encore',
        other: 'Autre raison',
      },
    },
    detail: { text: 'Qu’est-ce qui vous aurait fait changer d’avis ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'liked-struggled': {
    liked: { text: 'Qu’avez-vous préféré ?' },
    struggled: { text: 'Qu’est-ce qui vous a posé problème ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  concern: {
    concern: {
      text: 'Qu’est-ce qui vous préoccupe à cette étape ?',
      hint: 'Plusieurs réponses possibles.',
      otherLabel: 'De quoi s’agit-il ?',
      options: {
        arrival: 'La date de livraison',
        'shipping-cost': 'Les frais de port',
        paying: 'Le paiement en ligne',
        returning: 'Un éventuel retour',
        other: 'Autre chose',
        none: 'Rien',
      },
    },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'what-attracted': {
    attraction: {
      text: 'Qu’est-ce qui vous attire chez {name} ?',
      hint: 'Plusieurs réponses possibles.',
      otherLabel: 'De quoi s’agit-il ?',
      options: {
        products: 'Les produits',
        price: 'Les prix',
        looks: 'L’esthétique',
        reviews: 'Les avis clients',
        friend: 'Le conseil d’un proche',
        offer: 'Une offre',
        other: 'Autre chose',
        none: 'Rien de particulier',
      },
    },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'how-long': {
    known: {
      text: 'Depuis combien de temps connaissez-vous {name} ?',
      options: {
        today: 'Depuis aujourd’hui',
        weeks: 'Quelques semaines',
        months: 'Quelques mois',
        years: 'Un an ou plus',
      },
    },
    bought: {
      text: 'Avez-vous déjà acheté chez nous ?',
      options: { never: 'Pas encore', once: 'Une fois', often: 'Plusieurs fois' },
    },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'support-feeling': {
    score: {
      text: 'Comment vous sentez-vous après votre échange avec notre service client ?',
      low: 'Très mal',
      high: 'Très bien',
      points: ['Très mal', 'Mal', 'Ni bien ni mal', 'Bien', 'Très bien'],
    },
    reason: { text: 'Que devrions-nous savoir à ce sujet ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'magic-wand': {
    wish: { text: 'Si vous pouviez changer une chose chez {name}, laquelle serait-ce ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  confusing: {
    confusing: {
      text: 'Y avait-il quelque chose de peu clair sur cette page ?',
      options: { yes: 'Oui', no: 'Non' },
    },
    what: { text: 'De quoi s’agissait-il ?' },
    thanks: { text: 'Merci. Votre réponse nous aide.' },
  },
  'talk-to-us': {
    call: {
      text: 'Pouvons-nous vous appeler pour en savoir plus ?',
      options: { yes: 'Oui, volontiers', no: 'Non merci' },
    },
    contact: { text: 'Comment pouvons-nous vous joindre ?' },
    soon: { text: 'Merci. Nous vous contacterons.' },
    thanks: { text: 'Merci de votre réponse.' },
  },
};
