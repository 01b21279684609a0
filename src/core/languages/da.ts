import type { Language } from './language.ts';

export default {
  tag: 'da',
  clutter: {
    related: `læs også, læs mere, relaterede artikler, mest læste, flere artikler, mere fra, mere om, seneste nyt,
      anbefalet, måske er du interesseret i`,
    newsletter: `nyhedsbrev, tilmeld dig, abonner, din e-mail, din e-mailadresse, i din indbakke, skriv dig op`,
    share: `del, del artiklen, kopier link, udskriv, gem, facebook, twitter, whatsapp`,
    tags: `emner, tags, nøgleord, kategorier`,
    comments: `kommentarer, kommentér, skriv en kommentar, ingen kommentarer, svar`,
    readMore: `se også, gå ikke glip af, læs, se mere, relateret, artiklen fortsætter`,
    advertisement: `annonce, sponsoreret indhold, i samarbejde med, reklame`,
    promotion: `hent appen, download appen, støt os, lyt til artiklen, følg os, tip os, har du et tip, skriv til os,
      fundet en fejl, hvordan vi arbejder, har du et godt tip, kontakt os, fandt du en fejl`,
    rights: `alle rettigheder, ophavsret`,
    consent: `eksternt indhold`,
    ago: `timer siden, minutter siden, dage siden, i går`,
    details: `af tekst publiceret offentliggjort opdateret senest ændret den d kl min minut minutter læsetid siden og jan feb mar apr
      maj jun jul aug sep sept okt nov dec januar februar marts april juni juli august september oktober november december mandag
      tirsdag onsdag torsdag fredag lørdag søndag i dag går redaktionen`,
  },
} satisfies Language;
