import type { Language } from '../language.js';

export const link: Language['link'] = {
  needsScript:
    'Bu anket JavaScript gerektiriyor. Lütfen bu sayfa için izin verin ve sayfayı yeniden yükleyin.',
  cannotShow:
    'Anket burada gösterilemiyor. Lütfen sayfayı yeniden yükleyin veya daha yeni bir tarayıcıda açın.',
  notNow: 'Şimdi değil',
  notNowTaken: 'Peki. Bağlantı istediğiniz zaman çalışır.',
  thanks: 'Yanıtlarınız için teşekkürler.',
  answered: 'Bu anketi zaten yanıtladınız. Teşekkürler.',
  sent: 'Hepsi ulaştı. Bu sayfayı kapatabilirsiniz.',
  unsent:
    'Yanıtlarınız burada saklanıyor ve henüz gönderilmedi. Bağlantı gelene kadar bu sayfayı açık bırakın ya da bağlantıyı daha sonra yeniden açın.',
  closed: 'Başka bir şey sorulmuyor.',
  closedWhy: 'Şimdiye kadar verdiğiniz yanıtlar geçerli. İstediğiniz zaman devam edebilirsiniz.',
  alone: 'Yanıtlarınız isimsizdir: bu sayfa kim olduğunuzu bilmez.',
  aloneUnlessContact:
    'Bu sayfa kim olduğunuzu bilmez; iletişim bilginizi bırakmadığınız sürece yanıtlarınız isimsizdir.',
  ofOrder: 'Yanıtlarınız siparişinizle birlikte saklanır.',
  missing: 'Burada bir anket yok.',
  missingWhy: 'Bağlantının bir kısmı kopmuş ya da anket sona ermiş olabilir. Size gönderene sorun.',
  over: 'Bu anket şu anda açık değil.',
  overWhy: 'Yalnızca belirli günlerde soruluyor. Geldiğiniz için teşekkürler.',
};
