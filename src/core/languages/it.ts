import type { Language } from './language.ts';

export default {
  tag: 'it',
  speech: {
    endings: {
      are: 'a ano ato ava avano ando ò are arono',
      ire: 'e ono ito iva ivano endo ì ire',
      isc: 'isce iscono ito iva endo ì ire',
    },
    complementisers: `che se`,
    cueVerbs: `afferm/are spieg/are dichiar/are sottoline/are raccont/are ricord/are osserv/are comment/are replic/are domand/are annunci/are
      assicur/are denunci/are conferm/are rivel/are precis/are rilanci/are attacc/are accus/are lament/are auspic/are sper/are evidenzi/are rimarc/are
      puntualizz/are esclam/are ironizz/are twitt/are cit/are confid/are segnal/are continu/are parl/are comunic/are avvert/ire prosegu/ire rifer/isc
      ribad/isc chiar/isc ammon/isc garant/isc sugger/isc interven/ire argoment/are detto dice dicono disse diceva dire dicendo aggiunge aggiunto
      aggiungono conclude concluso risponde risposto chiede chiesto scrive scritto scrivono sostiene sostenuto sostengono ammette ammesso riconosce
      riconosciuto confessa confessato insiste promette promesso ritiene pensa crede tuona aggiungendo sbotta riassume esordisce interviene
      intervenuto ripete ripetuto rispose aggiunse concludeva chiosa chiosato tagliando taglia ragiona ragionato scandisce scandito gli sapere
      lasciato lascia sintetizza sintetizzato augura augurato esulta esultato piega ribattuto ribatte insistito rassicura rassicurato teme esorta
      esortato invita invitato protesta protestato scherza scherzato sorride smentisce smentito incalza incalzato giudica giudicato esprime ringrazia
      ringraziato informa informato riflette riflettuto prevede prevedeva prevedono dissente ride sospir/are mormor/are borbott/are grid/are url/are
      sussurr/are bisbigli/are sbuff/are rid/are annuisce allarga scuote obiett/are eccep/isc rimbrott/are strill/are singhiozz/are rievoc/are
      narr/are vant/are rivendic/are implor/are supplic/are annot/are`,
    stanceVerbs: `critic/are lod/are condann/are neg/are bocci/are definisce definito chiama chiamato descrive descritto parla parlato respinge difende difeso
      paragona bolla bollato vuole voleva giudica giudicato etichetta etichettato`,
    openingSources: `per`,
    sourcePhrases: `secondo, stando a, a parere di, nelle parole del, ad avviso di, a sentire, a detta di, a detta del, a giudizio di, nelle parole di, come spiega, come dice, fa sapere, fanno sapere, ha fatto sapere`,
    ownSources: {
      masculine: 'secondo lui, per lui, a detta sua',
      feminine: 'secondo lei, per lei',
      somebody: 'a suo avviso, a suo dire, a suo parere, a suo giudizio, nelle sue parole, secondo le sue parole',
    },
    pronouns: { masculine: 'lui egli', feminine: 'lei ella', plural: 'loro essi' },
    firstPerson: `io noi mi me mio mia miei mie ci nostro nostra nostri nostre tu ti voi vi vostro siamo sono abbiamo ho dobbiamo vogliamo possiamo credo`,
    dangling: `questo questa questi quello quella ciò lui lei loro ma e quindi perché allora così`,
    judgement: `deve devono dobbiamo bisogna mai sempre niente nulla nessuno tutto tutti peggio peggiore migliore meglio grave importante pericoloso vergogna
      crisi futuro paura speranza libertà inaccettabile urgente molto più solo impossibile`,
    definite: `il lo la i gli le l questo questa quel quella suo sua suoi loro nostro nostra`,
    indefinite: `un uno una alcuni alcune altri altre altro altra vari molti due tre`,
    prepositions: `di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei
      nelle nell con per su sul sulla sui sulle tra fra senza contro verso dopo prima durante sotto sopra secondo via`,
    placePrepositions: `in a`,
    fillers: `ha hanno aveva avevano è sono era erano anche ancora poi quindi già oggi ieri si non gli ci ne lo la stesso stessa inoltre infine`,
    titles: `sig signor signora dott dottor dottoressa prof professor professoressa ing avv onorevole don suor papa re regina san santa monsignor`,
    roles: `presidente premier ministro ministra sindaco sindaca governatore senatore senatrice deputato deputata onorevole leader segretario
      segretaria assessore assessora direttore direttrice amministratore dirigente fondatore fondatrice ricercatore ricercatrice scienziato scienziata
      professore professoressa docente economista analista esperto esperta autore autrice scrittore scrittrice giornalista storico storica sociologo
      sociologa psicologo psicologa medico dottore avvocato giudice magistrato procuratore poliziotto allenatore tecnico giocatore giocatrice
      attaccante portiere studente studentessa maestro maestra insegnante residente vicino testimone vittima madre padre figlio figlia fratello
      sorella moglie marito donna uomo cliente attivista volontario volontaria lavoratore lavoratrice imprenditore imprenditrice investitore
      consigliere cittadino cittadina vescovo cardinale re regina ambasciatore ambasciatrice candidato candidata commissario ingegnere artista attore
      attrice cantante musicista regista generale colonnello capitano comandante coordinatore coordinatrice rappresentante agricoltore vicepresidente
      capo numero sindacalista rettore vincitore vincitrice campione campionessa biologo biologa virologo infettivologo turista passeggero autista
      commerciante pescatore titolare pensionato pensionata fornaio infermiere infermiera pompiere idrologo meteorologo geologo climatologo negoziante
      barista prefetto questore ragazzo ragazza panettiere oste ostessa libraio libraia tassista conducente macchinista marinaio soccorritore
      soccorritrice ostetrica badante anziano anziana villeggiante inquilino inquilina proprietario proprietaria parroco prete suora geologa
      meteorologa sismologo sismologa vulcanologo zoologo botanico astronomo astronoma archeologo archeologa antropologo linguista filosofo filosofa
      matematico matematica fisico fisica chimico violinista pianista ballerino ballerina pittore pittrice scultore scultrice poeta poetessa
      romanziere fumettista comico centrocampista difensore terzino ala ciclista corridore imputato imputata querelante pm gip nonna nonno vedovo
      vedova sposo sposa utente apicoltore allevatore allevatrice viticoltore contadino contadina maresciallo brigadiere sfollato sfollata artigiano
      artigiana bottegaio studioso studiosa oppositore interessato interessata primario avvocata rettrice responsabile capogruppo consigliera
      conduttore conduttrice nutrizionista`,
    genders: {
      masculine: `signor sig padre figlio fratello uomo re marito tore`,
      feminine: `signora madre figlia sorella moglie donna regina trice essa ministra sindaca avvocata deputata`,
    },
    spokespeople: `portavoce`,
    documents: `rapporto studio comunicato lettera sondaggio testo documento sentenza tribunale libro articolo giornale quotidiano nota messaggio agenzia`,
    bodies: `università istituto scuola ministero agenzia ufficio associazione federazione sindacato partito fondazione commissione consiglio comitato
      unione banca gruppo società azienda polizia carabinieri esercito governo parlamento senato camera corte tribunale ospedale centro osservatorio
      autorità organizzazione fondo lega club radio televisione comune prefettura procura questura ente organismo istituzione giunta
      cooperativa confederazione consorzio diocesi`,
    works: `film serie romanzo libro album canzone trasmissione programma spettacolo documentario podcast mostra rivista giornale quotidiano gioco
      titolo intitolato intitolata quadro opera commedia disco striscione cartello lenzuolo scritta etichetta insegna manifesto adesivo slogan motto
      inno targa maglietta`,
    termFrames: `cosiddetto, cosiddetta, cosiddetti, cosiddette, detto, detta, chiamato, chiamata, noto come, nota come, soprannominato, soprannominata,
      il termine, la parola, l espressione, termine, parola, intitolato, intitolata, progetto, operazione, piano, denominato`,
    supposing: `potrebbe potrebbero dovrebbe dovrebbero può possono vorrebbe se tu`,
    nameParticles: `di de del della dei da dal d la lo van von el`,
    bodyLinks: `di, della, del, dei, delle, degli, per, per la, per il, dell, dello`,
    elisions: `l d un dell all nell dall sull quell c s n m t v`,
    notNames: `e o ma però perché che se quando come dove mentre anche poi allora così già oggi ieri domani lui lei io tu noi voi mi ti si ci vi mio
      mia chi quale cosa non sì più meno molto tutto tutta tutti tutte quattro cinque sei sette otto nove dieci lunedì martedì mercoledì giovedì
      venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre nonostante infine ancora
      ogni foto video fonte pubblicità leggi è era sono ha hanno intanto infatti invece inoltre ecco recentemente finalmente peraltro magari forse
      certo proprio soltanto solo quindi qui adesso ora attualmente presso fino oltre circa ciascuno questi queste quello quelli quelle qualche
      affinché tuttavia eppure dunque insomma malgrado`,
    abbreviations: `sig sigg dott prof ing avv on ecc art n pag gen col`,
    usesEpithets: true,
    adjectivesFollow: true,
    clauseInside: true,
    dashDialogue: true,
    dropsPronouns: true,
  },
  clutter: {
    related: `leggi anche, articoli correlati, notizie correlate, potrebbe interessarti, potrebbero interessarti, ti potrebbe
      interessare, i più letti, più letti, altri articoli, consigliati, ultime notizie, articoli recenti, correlati,
      approfondimenti, sullo stesso argomento, da non perdere, vedi anche, altro su questo, altri contenuti, da altri
      siti, potrebbe piacerti, ti potrebbero interessare, notizie dal web, a seguire, in evidenza`,
    newsletter: `newsletter, iscriviti, abbonati, indirizzo email, la tua email, registrati, ricevi, iscrizione,
      la tua casella, nella tua casella, iscrivendoti`,
    share: `condividi, condividi su, stampa, invia, copia link, salva, seguici, facebook, twitter, whatsapp`,
    tags: `tag, argomenti, temi, categorie, parole chiave, etichette, in questo articolo, archiviato in, temi trattati`,
    comments: `commenti, commento, lascia un commento, nessun commento, rispondi, scrivi un commento, mostra commenti,
      partecipa alla discussione, accedi per commentare`,
    readMore: `continua a leggere, vedi anche, per approfondire, approfondisci, scopri di più, leggi, leggete anche,
      guarda anche, guarda il video, ti potrebbe interessare, potrebbe interessarti`,
    advertisement: `pubblicità, annuncio, sponsorizzato, contenuto sponsorizzato, annunci,
      continua a leggere dopo la pubblicità, l'articolo continua dopo la pubblicità`,
    promotion: `scarica l'app, scarica la nostra app, sostienici, dona, sostieni, ascolta l'articolo, offerta, seguici,
      scrivi alla redazione, hai una segnalazione, sei già abbonato, resta aggiornato, ascolta il nostro podcast,
      nel nostro canale, il nostro canale, continua a seguirci, ti è piaciuto questo articolo,
      ti è piaciuto l'articolo, ti è stato utile, condividi questo articolo, condividilo, nei commenti,
      faccelo sapere, seguimi su, vota questa ricetta, hai trovato un errore, canale whatsapp, iscriviti al canale,
      segui il canale, fonte preferita, segnala un errore, scrivici`,
    call: `acquista ora, acquista su, compra ora, compra su, vedi offerta, vedi l'offerta, scopri il prezzo, scopri
      l'offerta, aggiungi al carrello, prenota, richiedi, contattaci, contatta il nostro, chiamaci, prova gratis,
      provalo gratis, scarica gratis, scarica la guida, scarica ora`,
    rights: `riproduzione riservata, tutti i diritti riservati, riproduzione vietata`,
    noAdvice: `non costituisce, non costituiscono, non sostituisce, non sostituiscono`,
    ownText: `questo articolo, questo contenuto, le informazioni, i contenuti, queste informazioni,
      questa pagina, questo sito, questo post, questi link`,
    consent: `contenuto esterno, contenuti esterni, contenuto di terze parti, contenuti di terze parti, accetta cookie,
      accetta i cookie, accettare i cookie`,
    ago: `fa, ieri, minuti fa, ore fa, giorni fa`,
    details: `di da testo pubblicato pubblicata aggiornato aggiornata modificato ultimo aggiornamento il alle ore del min minuto
      minuti lettura tempo fa e gen feb mar apr mag giu lug ago set ott nov dic gennaio febbraio marzo aprile maggio giugno luglio
      agosto settembre ottobre novembre dicembre lun mer gio ven sab dom lunedì martedì mercoledì giovedì venerdì sabato domenica modifica oggi ieri redazione`,
    disclosure: `link affiliati, link di affiliazione, ricevere una commissione, guadagnare una commissione`,
  },
} satisfies Language;
