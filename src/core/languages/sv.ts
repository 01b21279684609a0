import type { Language } from './language.ts';

export default {
  tag: 'sv',
  clutter: {
    related: `läs också, läs även, läs mer, relaterade artiklar, relaterat, mest läst, mest lästa, fler artiklar, mer
      från, mer om, senaste nytt, rekommenderat, du kanske gillar`,
    newsletter: `nyhetsbrev, prenumerera, anmäl dig, din e-postadress, din e-post, registrera dig, i din inkorg,
      i mejlen, direkt i mejlen,
      i din mejl, till din inkorg`,
    share: `dela, dela artikeln, kopiera länk, skriv ut, spara, facebook, twitter, whatsapp, mejla`,
    tags: `ämnen, taggar, nyckelord, etiketter, kategorier`,
    comments: `kommentarer, kommentera, skriv en kommentar, inga kommentarer, svara`,
    readMore: `se också, missa inte, läs, se även, relaterat`,
    advertisement: `annons, sponsrat innehåll, i samarbete med, reklam`,
    promotion: `ladda ner appen, ladda ned vår app, stöd oss, lyssna på artikeln, tipsa oss, har du tips, mejla oss,
      följ oss, så jobbar, så arbetar vi, hittat ett fel, sett ett fel, publiceringsprinciper, hur vi arbetar,
      whatsapp-kanal, rätta fel, har du synpunkter`,
    rights: `alla rättigheter, upphovsrätt`,
    consent: `externt innehåll`,
    ago: `timmar sedan, minuter sedan, dagar sedan, i går`,
    details: `av text publicerad publicerat uppdaterad uppdaterat senast ändrad den kl min minut minuter läsning lästid sedan och jan
      feb mars apr maj jun jul aug sep sept okt nov dec januari februari april juni juli augusti september oktober november december
      måndag tisdag onsdag torsdag fredag lördag söndag idag igår i dag går redaktionen`,
  },
} satisfies Language;
