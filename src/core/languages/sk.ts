import type { Language } from './language.ts';

export default {
  tag: 'sk',
  clutter: {
    related: `čítajte aj, čítajte tiež, prečítajte si aj, súvisiace články, súvisiace, najčítanejšie, ďalšie články, mohlo
      by vás zaujímať, odporúčame, najnovšie správy, pozrite si aj`,
    newsletter: `newsletter, odoberať, prihláste sa, prihlásiť na odber, váš e-mail, vaša e-mailová adresa, do vašej
      schránky`,
    share: `zdieľať, zdieľajte, zdieľať článok, kopírovať odkaz, vytlačiť, uložiť, facebook, twitter, whatsapp`,
    tags: `témy, štítky, značky, kľúčové slová, rubriky`,
    comments: `diskusia, komentáre, pridať komentár, žiadne komentáre, odpovedať, vstúpiť do diskusie`,
    readMore: `čítať ďalej, prečítajte si, pozrite si aj, viac tu, čítajte, mohlo by vás zaujímať`,
    advertisement: `reklama, inzercia, sponzorovaný obsah, článok pokračuje pod reklamou`,
    promotion: `stiahnite si aplikáciu, podporte nás, vypočujte si článok, máte tip, napíšte nám, našli ste chybu,
      nahlásiť chybu, sledujte nás`,
    rights: `všetky práva`,
    ago: `pred hodinou, hodinami, minútami, dňami, včera`,
    details: `autor text zverejnené publikované aktualizované upravené dátum v o dňa min minúta minúty minút čítania čas
      pred a januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra pondelok utorok
      streda štvrtok piatok sobota nedeľa dnes včera redakcia`,
  },
} satisfies Language;
