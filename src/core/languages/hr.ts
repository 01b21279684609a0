import type { Language } from './language.ts';

export default {
  tag: 'hr',
  clutter: {
    related: `pročitajte i, pročitaj i, pročitajte još, pročitajte više, povezane vijesti, povezani članci, najčitanije,
      slične vijesti, najnovije, možda vas zanima, preporučujemo, vezane vijesti, pogledajte i, čitajte još`,
    newsletter: `newsletter, prijavite se, prijavi se, pretplatite se, pretplati se, vaša e-mail adresa, e-mail adresa`,
    share: `podijeli, podijelite, podeli, podelite, kopiraj link, ispis, spremi, facebook, twitter, whatsapp, viber`,
    tags: `oznake, teme, ključne riječi, tagovi, kategorije`,
    comments: `komentari, komentiraj, komentiraj vijest, ostavite komentar, nema komentara, odgovori`,
    readMore: `pročitajte i, pročitaj i, pročitajte još, pročitajte više, pogledajte, čitajte još, više o tome,
      opširnije`,
    advertisement: `oglas, reklama, sponzorirani sadržaj, promo, članak se nastavlja, nastavak nakon oglasa`,
    promotion: `preuzmite aplikaciju, pratite nas, podržite nas, poslušajte članak, pošaljite nam, imate priču,
      javite nam, javi nam, prijaviti pogrešku`,
    rights: `sva prava`,
    ago: `prije sat, sata, sati, prije minuta, prije dana, jučer`,
    details: `autor piše tekst objavljeno ažurirano izmijenjeno datum u min minuta minute čitanja prije i siječnja veljače
      ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca januara februara marta aprila maja
      juna jula avgusta septembra oktobra novembra decembra ponedjeljak utorak srijeda četvrtak petak subota nedjelja danas jučer redakcija`,
  },
} satisfies Language;
