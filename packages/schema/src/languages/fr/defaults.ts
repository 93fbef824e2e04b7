import type { Language } from '../language.js';

export const defaults: Language['defaults'] = {
  nps: {
    text: 'Quelle est la probabilité que vous recommandiez {name} à un ami ou un collègue ?',
    low: 'Pas du tout probable',
    high: 'Extrêmement probable',
  },
  csat: {
    text: 'Quel est votre niveau de satisfaction concernant {name} ?',
    low: 'Très insatisfait(e)',
    high: 'Très satisfait(e)',
    points: ['Très insatisfait(e)', 'Insatisfait(e)', 'Neutre', 'Satisfait(e)', 'Très satisfait(e)'],
  },
  ces: {
    text: '{name} m’a permis de régler facilement mon problème.',
    low: 'Pas du tout d’accord',
    high: 'Tout à fait d’accord',
  },
  scale: { text: 'Comment évaluez-vous {name} ?', low: 'Très mal', high: 'Très bien' },
  choice: {
    text: 'Quelle réponse vous correspond le mieux ?',
    manyHint: 'Plusieurs réponses possibles.',
    other: 'Autre chose',
    none: 'Aucune de ces réponses',
  },
  text: { text: 'Que souhaitez-vous nous dire ?' },
  consent: {
    text: 'Pouvons-nous vous recontacter à ce sujet ?',
    statement: 'Oui, vous pouvez me contacter au sujet de ma réponse.',
  },
  contact: {
    text: 'Comment pouvons-nous vous joindre ?',
    hint: '{name} s’en servira pour vous répondre et pour rien d’autre. L’information est conservée chiffrée.',
    name: 'Nom',
    email: 'Adresse e-mail',
    phone: 'Numéro de téléphone',
    either: 'Adresse e-mail ou numéro de téléphone',
    wrongEmail: 'Cette adresse e-mail est incomplète. Écrivez une adresse comme name@example.com.',
    wrongPhone: 'Ce numéro de téléphone est incomplet. Écrivez tous ses chiffres.',
    wrongEither:
      'Ce n’est ni une adresse e-mail complète ni un numéro de téléphone complet. Écrivez l’un des deux en entier.',
    cannotAsk:
      'La connexion à cette page n’est pas chiffrée : nous ne demandons donc pas vos coordonnées ici.',
    cannotSend:
      'Ce navigateur n’a pas pu chiffrer vos coordonnées : elles n’ont pas été envoyées. Réessayez, ou continuez sans les donner.',
  },
  message: { text: 'Merci. Votre réponse nous aide.' },
};
