import type { Language } from './language.ts';

export default {
  tag: 'ro',
  clutter: {
    related: `citește și, citeşte şi, citeste si, vezi și, vezi şi, articole similare, articole recomandate, cele mai
      citite, știri recomandate, ultimele știri, pe aceeași temă, recomandări, citește mai multe, mai multe știri`,
    newsletter: `newsletter, newsletter-ul, newsletterul, abonează-te, aboneaza-te, abonați-vă, adresa de e-mail, adresa
      ta de email, înscrie-te`,
    share: `distribuie, partajează, copiază linkul, tipărește, salvează, facebook, twitter, whatsapp`,
    tags: `etichete, taguri, subiecte, cuvinte cheie, categorii`,
    comments: `comentarii, comentează, adaugă un comentariu, lasă un comentariu, niciun comentariu, răspunde`,
    readMore: `citeşte şi, citeste si, vezi și, vezi şi, mai multe detalii, află mai multe, citește`,
    advertisement: `publicitate, reclamă, conținut sponsorizat, advertorial, articolul continuă după reclamă`,
    promotion: `descarcă aplicația, urmărește-ne, urmăriți-ne, susține-ne, ascultă articolul, urmărește știrile, dacă ți-a
      plăcut acest articol, te așteptăm, canalul de whatsapp, canalul nostru, trimite-ne, ai o informație`,
    rights: `toate drepturile`,
    ago: `ore în urmă, minute în urmă, zile în urmă, ieri`,
    details: `de autor text publicat actualizat data ora la min minute citire în urmă și ianuarie februarie martie aprilie
      mai iunie iulie august septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică azi ieri redacția
      timp`,
  },
} satisfies Language;
