import type { Language } from './language.ts';

export default {
  tag: 'tr',
  clutter: {
    related: `ilgili haberler, ilgili yazılar, benzer haberler, bunlar da ilginizi çekebilir, ilginizi çekebilir, en çok
      okunanlar, son haberler, diğer haberler, önerilen haberler, ayrıca okuyun, bunu da okuyun, ilgili haber, çok
      okunanlar, benzer içerikler, sıradaki haber`,
    newsletter: `bülten, e-bülten, abone ol, abone olun, e-posta adresiniz, kayıt ol, kaydol, e-bültenimize, bültenimize,
      e-bültenine, bültenine, bültenimiz, abone olmak için`,
    share: `paylaş, haberi paylaş, bağlantıyı kopyala, yazdır, kaydet, facebook, twitter, whatsapp, telegram`,
    tags: `etiketler, konular, anahtar kelimeler, kategoriler`,
    comments: `yorumlar, yorum yap, yorum yaz, henüz yorum yok, yanıtla`,
    readMore: `devamını oku, ayrıca okuyun, bunu da okuyun, ayrıca bakınız, detaylar için, ayrıca oku, ilgili haber,
      şunları da oku, ilgili haberler, bu haber de ilginizi çekebilir, ilginizi çekebilir`,
    advertisement: `reklam, reklamdan sonra, ilan, sponsorlu içerik, advertorial`,
    promotion: `uygulamayı indirin, bizi takip edin, destek olun, haberi dinle, takip edin, bizi takip et, uygulamamızı
      indirin, haber bültenimize,
      devamı için tıklayınız, devamı için tıklayın, haberin devamı, takipte kalın, yorumlarda,
      kanalımıza, takip etmek için, ihbar hattı`,
    rights: `tüm hakları saklıdır`,
    ago: `saat önce, dakika önce, gün önce, dün`,
    details: `yazan metin yayınlanma yayınlandı yayın giriş güncelleme güncellendi son tarihi tarih saat dk dakika okuma süresi önce
      ve ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi
      pazar bugün dün haber merkezi`,
  },
} satisfies Language;
