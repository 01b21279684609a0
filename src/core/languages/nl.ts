import type { Language } from './language.ts';

export default {
  tag: 'nl',
  speech: {
    endings: { d: 't de den en', t: 't te ten en' },
    complementisers: `dat of`,
    cueVerbs: `zegt zei zeiden zeggen gezegd vertelt vertelde vertelden verteld stelt stelde stelden schrijft schreef schreven geschreven meldt meldde
      laat liet vindt vond vonden vraagt vroeg antwoordt antwoordde legt legde voegt voegde benadrukt benadrukte waarschuwt waarschuwde reageert
      reageerde erkent erkende geeft gaf denkt dacht gelooft geloofde hoopt hoopte verklaart verklaarde verklaarden concludeert concludeerde
      constateert constateerde merkt merkte roept riep klinkt klonk luidt luidde aldus bevestigt bevestigde belooft beloofde verwacht verwachtte
      twittert twitterde citeert vervolgt vervolgde besluit besloot beaamt beaamde grapt grapte betoogt betoogde oordeelt oordeelde weet wist ziet zag
      licht lichtte noemt klaagt klaagde klagen meent meende menen zucht zuchtte verzucht verzuchtte vreest vreesde pleit pleitte oppert opperde
      herhaalt herhaalde herinnert herinnerde bekent bekende schetst schetste wijst wees onderstreept onderstreepte adviseert adviseerde verduidelijkt
      verduidelijkte verdedigt verdedigde voorspelt voorspelde juicht juichte tweet tweette post postte lacht lachte stamelt beweert beweerde bericht
      berichtte meldden vroegen noemde geven gaven leggen legden spreekt sprak sprake betreurt betreurde verzekert verzekerde uitte uit oordelen
      denken wil aangeeft toelicht toelichtte analyseert analyseerde concluderen vertellen mopperde moppert riepen eist eiste kondigt kondigde bepleit
      bepleitte suggereert suggereerde sluit sloot dreigt dreigde raadt raadde fluistert fluisterde schreeuwt schreeuwde sneert sneerde nuanceert
      nuanceerde relativeert relativeerde memoreert memoreerde onthult onthulde verraadt mailt mailde appt appte foetert foeterde briest brieste
      vermoedt vermoedde signaleert signaleerde bedankt verwijt verweet voorziet voorzag vult vulde vullen grijnst grijnsde bromt bromde snauwt
      snauwde schampert schamperde smaalt knikt knikte glimlacht glimlachte sombert somberde jubelt jubelde fulmineert fulmineerde bezweert bezwoer
      mijmert mijmerde`,
    stanceVerbs: `noemde noemt omschrijft omschreef bekritiseert prijst prees veroordeelt veroordeelde ontkent ontkende vergelijkt spreekt sprak wil wilde genoemd omschreven
      bekritiseerd geprezen veroordeeld ontkend vergeleken gesproken bestempeld bestempelt bestempelde afgedaan beschuldigt beschuldigde verwijt verweet hekelt hekelde looft loofde bekritiseerde typeert typeerde kwalificeert kwalificeerde betitelt betitelde beschrijft beschreef`,
    openingSources: `voor`,
    sourcePhrases: `in de ogen van, naar de mening van, volgens, aldus, naar eigen zeggen, in de woorden van, zo`,
    ownSources: {
      masculine: 'volgens hem, naar zijn mening, naar zijn zeggen, in zijn ogen, in zijn woorden',
      feminine: 'volgens haar, naar haar mening, naar haar zeggen, in haar ogen, in haar woorden',
      somebody: 'naar eigen zeggen',
    },
    pronouns: { masculine: 'hij', feminine: 'zij ze', plural: 'beiden', neuter: 'het' },
    firstPerson: `ik wij we mij me ons mijn onze jij je jullie jouw u uw`,
    dangling: `het dit dat deze die hij zij ze maar en want dus dan toen daar daarom`,
    judgement: `moet moeten nooit altijd niemand iedereen alles niets slechtste beste beter belangrijk gevaarlijk schande crisis toekomst angst hoop vrijheid
      onaanvaardbaar cruciaal heel erg meer onmogelijk`,
    definite: `de het deze dit die dat zijn haar hun onze ons`,
    indefinite: `een enkele sommige andere ander verschillende veel meerdere twee drie`,
    prepositions: `van in op aan bij met voor door uit naar over tegen tijdens na sinds zonder onder tussen om tot volgens rond`,
    placePrepositions: `in te uit`,
    fillers: `heeft hebben had hadden is zijn was waren ook dan later nu toen nog al weer zelf zich vandaag gisteren onder daarbij verder eerder toe aan op uit`,
    titles: `dhr mevr mevrouw meneer dr prof professor ir mr koning koningin prins prinses paus`,
    roles: `president premier minister staatssecretaris burgemeester wethouder senator kamerlid politicus voorzitter leider directeur bestuurder
      topman topvrouw oprichter onderzoeker wetenschapper hoogleraar econoom analist deskundige expert auteur schrijver schrijfster journalist
      verslaggever historicus socioloog psycholoog arts dokter advocaat rechter officier agent trainer coach speler aanvaller keeper leraar lerares
      docent student leerling bewoner buurman buurvrouw getuige slachtoffer moeder vader zoon dochter broer zus vrouw man klant activist vrijwilliger
      werknemer ondernemer belegger adviseur bisschop ambassadeur kandidaat commissaris ingenieur kunstenaar acteur actrice zanger zangeres muzikant
      regisseur boer manager ceo baas hoofd chef lid collega bioloog viroloog jarige doelman keepster doelvrouw opvolger voorganger woordvoerder
      verdachte eigenaar eigenares winnaar winnares kampioen aanvoerder toerist passagier huisarts visser schoolhoofd dijkgraaf dijkgravin opperhoofd
      bewoonster spits gedeputeerde boerin verpleegkundige bakker winkelier gepensioneerde hydroloog meteoroloog geoloog klimatoloog schipper
      vissersvrouw handelaar garnalenhandelaar verdediger middenvelder danser danseres violist violiste pianist pianiste schilder dichter cabaretier
      cabaretière slager kastelein uitbater uitbaatster buschauffeur machinist schippersvrouw redder brandweerman verpleger verpleegster vroedvrouw
      verzorgende huurder huurster eigenaresse pastoor dominee biologe geologe archeoloog archeologe taalkundige filosoof filosofe wiskundige
      natuurkundige onderzoekster oma opa weduwe weduwnaar echtgenote echtgenoot gebruiker toeriste imker veehouder veehoudster advocate rechercheur
      wielrenner wielrenster trainster rector lector raadslid statenlid epidemioloog presentator presentatrice kok`,
    genders: {
      masculine: `meneer dhr vader zoon broer man koning prins`,
      feminine: `mevrouw mevr moeder dochter zus vrouw koningin prinses actrice schrijfster woordvoerster zangeres lerares topvrouw`,
    },
    spokespeople: `woordvoerder woordvoerster zegsman`,
    documents: `rapport onderzoek studie verklaring brief persbericht vonnis rechtbank boek artikel krant bericht`,
    bodies: `universiteit instituut school ministerie dienst bureau vereniging bond vakbond partij stichting commissie raad bank groep bedrijf politie
      leger regering kabinet parlement kamer gemeente ziekenhuis centrum organisatie fonds club omroep autoriteit unie provincie waterschap openbaar
      netbeheerder vissersbond rechtbank corporatie veiligheidsregio`,
    works: `film serie roman boek album lied nummer show programma voorstelling documentaire podcast tentoonstelling tijdschrift krant spel titel
      getiteld schilderij opera spandoek bord opschrift etiket sticker poster leus motto volkslied graffiti bordje`,
    termFrames: `zogenaamde, zogenoemde, zogeheten, genaamd, genoemd, bekend als, de term, het woord, de naam, term, woord, getiteld, bijgenaamd, heet, project`,
    supposing: `zou zouden kan kunnen moet mag mogen als je men u`,
    nameParticles: `van de der den ter ten het 't in op el al bin von`,
    bodyLinks: `van, van de, van het, voor, voor de`,
    notNames: `en of maar want dus als omdat hoewel terwijl toen wanneer hij zij ze wij we ik je jij jullie hem er hier daar dan nu vandaag gisteren
      morgen ook nog niet geen ja nee wie wat waar waarom hoe welke alle zo vier vijf zes zeven acht negen tien maandag dinsdag woensdag donderdag
      vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december bovendien echter daarnaast toch
      daarom ondanks foto video bron advertentie lees meer is was heeft later eerder onlangs eindelijk trouwens bijvoorbeeld misschien natuurlijk
      juist alleen vervolgens intussen ondertussen elke ieder iedere zulke waarin vooral zelfs inmiddels uiteindelijk verder`,
    abbreviations: `dhr mevr dr prof ir mr drs bijv enz o.a m.b.t nr`,
    usesEpithets: true,
    compounds: true,
    verbsLast: true,
  },
  clutter: {
    related: `lees ook, gerelateerde artikelen, gerelateerd, meer over, meest gelezen, ook interessant, meer nieuws,
      aanbevolen, andere artikelen, laatste nieuws, recente berichten, verder lezen, bekijk ook, zie ook,
      meer lezen`,
    newsletter: `nieuwsbrief, inschrijven, aanmelden, abonneren, e-mailadres, schrijf je in, meld je aan, ontvang, schrijf
      u in, onze nieuwsbrief, meld u aan,
      in je mailbox, in uw mailbox, in je inbox, door je aan te melden`,
    share: `delen, deel, deel dit artikel, printen, afdrukken, mailen, kopieer link, bewaren, volg ons, facebook,
      twitter, whatsapp, tip een vriend`,
    tags: `tags, onderwerpen, thema's, categorieën, trefwoorden`,
    comments: `reacties, reactie, reageer, plaats een reactie, geen reacties, geef een reactie, toon reacties,
      laat een reactie achter`,
    readMore: `lees ook, lees meer, lees verder, zie ook, bekijk ook, meer over, lees hier, kijk ook, luister ook, bekijk
      hier, ook interessant`,
    advertisement: `advertentie, gesponsord, advertenties, reclame, sponsored`,
    promotion: `download onze app, download de app, steun ons, doneer, word lid, luister naar dit artikel,
      heb je een tip, heeft u een tip, tip de redactie, stuur ons een bericht, volg ons, mail de redactie,
      vond je dit artikel, vond u dit artikel, was dit artikel nuttig, laat het ons weten, in de reacties, volg mij,
      fout gezien, foutje gezien, whatsapp-kanaal, zie je een fout, spelfout, mail ons, stuur een mail`,
    call: `bestel nu, bestel hier, koop nu, koop bij, bekijk prijs, bekijk de prijs, bekijk aanbieding, bekijk deal, in
      winkelwagen, boek nu, boek hier, maak een afspraak, plan een, vraag een offerte, vraag een demo, neem
      contact, bel ons, probeer gratis, gratis proberen, download nu, download gratis, download onze`,
    rights: `alle rechten voorbehouden`,
    noAdvice: `geen advies, geen medisch advies, geen juridisch advies, geen financieel advies, vervangt geen`,
    ownText: `dit artikel, deze informatie, de informatie, de inhoud,
      deze pagina, deze site, dit bericht, deze links`,
    consent: `externe inhoud, externe content`,
    ago: `geleden, gisteren, minuten geleden, uur geleden, dagen geleden`,
    details: `door tekst gepubliceerd geplaatst bijgewerkt gewijzigd aangepast laatst laatste update op om uur min minuut minuten
      leestijd lezen geleden en jan feb mrt apr mei jun jul aug sep sept okt nov dec januari februari maart april juni juli augustus
      september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren redactie`,
    disclosure: `affiliate links, affiliate-links, ontvangen wij een commissie, krijgen wij een commissie`,
  },
} satisfies Language;
