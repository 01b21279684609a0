import type { Language } from './language.ts';

export default {
  tag: 'es',
  speech: {
    endings: { ar: 'ó a an aron aba aban ando ado ar', er: 'ió e en ieron ía ían iendo ido er' },
    complementisers: `que si`,
    cueVerbs: `afirm/ar explic/ar señal/ar declar/ar asegur/ar agreg/ar indic/ar manifest/ar expres/ar coment/ar relat/ar record/ar denunci/ar
      subray/ar destac/ar precis/ar detall/ar anunci/ar reiter/ar critic/ar lament/ar apunt/ar matiz/ar remarc/ar enfatiz/ar puntualiz/ar exclam/ar
      brome/ar celebr/ar tuite/ar public/ar sentenci/ar zanj/ar ironiz/ar espet/ar lanz/ar aclar/ar argument/ar plante/ar confirm/ar inform/ar
      revel/ar pens/ar esper/ar asever/ar narr/ar valor/ar cit/ar ratific/ar apostill/ar contest/ar pregunt/ar consider/ar opin/ar avis/ar alert/ar
      justific/ar pronunci/ar abund/ar acot/ar replic/ar sugir/ar grit/ar murmur/ar respond/er promet/er reconoc/er escrib/er insist/er admit/er
      exig/er resum/er difund/er sosten/er entend/er añad/er cre/er advert/er conclu/er dijo dice dicen dijeron decía dicho decir diciendo manifiesta
      sostuvo sostiene sostienen contó cuenta recuerda advirtió advierte advierten confesó confiesa concluyó concluye piensa pidió pide refirió
      refiere rememoró describió describe prosiguió continuó continúa advirtiendo sugiere sugirió cuentan contaron contado recuerdan prosigue
      arremetió reflexiona reflexionó incidió incide abogó aboga remachó remacha recalcó recalca recalcado dejó deja repitió repite garantizó
      garantiza agradeció agradece reclamó reclama desmintió desmiente mantuvo mantiene avanzó avanza instó insta urgió urge exhortó exhorta animó
      compartió teme temió ve vio asume asumió expuso expone suspira suspiró clama clamó arguyó arguye alegó alega reivindicó reivindica vaticinó
      vaticina augura auguró presume avala urgen instaron protest/ar resopl/ar prevé preveía previó prevén discrepa discrepó refunfuña susurra susurró
      ríe rio sonríe presumió implora suplica suplicó ahonda rememora evoca evocó desliza deslizó`,
    stanceVerbs: `acus/ar calific/ar tild/ar habl/ar rechaz/ar compar/ar conden/ar elogi/ar tach/ar cuestion/ar neg/ar defend/er llam/ar niega defiende
      definió define consideran vivía quiso quiere reprochó reprocha achacó achaca atribuye atribuyó`,
    openingSources: `para`,
    sourcePhrases: `según, hizo saber, dio a conocer, a decir de, en opinión del, en palabras del, a juicio del, de acuerdo al, en la opinión de, en el criterio de, de acuerdo con, de acuerdo a, en palabras de, a juicio de, en opinión de`,
    ownSources: {
      masculine: 'según él, para él',
      feminine: 'según ella, para ella',
      somebody:
        'a su juicio, en su opinión, en sus palabras, a su entender, según sus palabras, en sus propias palabras, según su relato, a su modo de ver',
    },
    pronouns: { masculine: 'él', feminine: 'ella', plural: 'ellos ellas' },
    firstPerson: `yo nosotros nosotras me mí mi mis nos nuestro nuestra nuestros nuestras usted ustedes tú te tu tus conmigo soy somos estoy
      estamos tengo tenemos hemos he creo vamos queremos podemos debemos`,
    dangling: `eso esto esta este estos estas ese esa él ella ellos ellas pero y entonces porque así lo les le ahí pues`,
    judgement: `debe deben debemos hay nunca siempre nada nadie todo todos peor mejor grave importante peligroso vergüenza crisis futuro miedo
      esperanza libertad inaceptable urgente catástrofe más muy solo imposible derecho justicia`,
    definite: `el la los las este esta estos estas ese esa su sus nuestro nuestra lo`,
    indefinite: `un una unos unas varios varias algunos algunas otro otra otros otras muchos dos tres`,
    prepositions: `de del a al en con por para sin sobre bajo entre hasta desde hacia contra según tras durante ante mediante vía`,
    placePrepositions: `en`,
    fillers: `ha han había habían fue es era está también además luego después entonces ya hoy ayer se le les lo no aún todavía este
      esta lunes martes miércoles jueves viernes sábado domingo asimismo igualmente nuevamente recientemente incluso mismo misma por su parte`,
    titles: `sr sra srta dr dra don doña señor señora profesor profesora san santa papa rey reina monseñor padre sor lic ing`,
    roles: `presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra canciller alcalde alcaldesa gobernador
      gobernadora senador senadora diputado diputada legislador legisladora político política líder jefe jefa director directora gerente dueño dueña
      fundador fundadora cofundador investigador investigadora científico científica profesor profesora economista analista experto experta autor
      autora escritor escritora periodista historiador historiadora sociólogo socióloga psicólogo psicóloga médico médica doctor doctora abogado
      abogada juez jueza fiscal policía entrenador entrenadora técnico jugador jugadora delantero portero maestro maestra estudiante alumno alumna
      vecino vecina residente testigo víctima madre padre hijo hija hermano hermana esposa esposo mujer hombre joven cliente activista voluntario
      trabajador trabajadora empresario empresaria inversor asesor asesora obispo rey reina príncipe princesa embajador embajadora candidato candidata
      comisario comisaria secretario secretaria ingeniero ingeniera artista actor actriz cantante músico cineasta cura sacerdote general coronel
      capitán comandante dirigente coordinador coordinadora representante delegado delegada funcionario funcionaria mandatario mandataria agricultor
      graduada graduado egresado opositor opositora defensor defensora rector rectora concejal concejala portavoz vocero vocera titular ganador
      ganadora campeón campeona capitana portera psiquiatra biólogo bióloga meteorólogo investigadores turista pasajero conductor conductora dirigenta
      activistas comerciante hostelero hostelera pescador catedrático catedrática consejero consejera edil jubilado jubilada hidrólogo meteoróloga
      geólogo climatólogo ecólogo bombero enfermera enfermero ganadero ganadera panadero taxista regidor regidora panadera pescadero librero librera
      camarero camarera tendero tendera maquinista marinero marinera patrón patrona armador socorrista bombera matrona cuidador cuidadora pensionista
      veraneante inquilino inquilina casero casera propietario propietaria párroco monja hidróloga geóloga zoólogo botánica astrónomo astrónoma
      arqueólogo arqueóloga antropólogo antropóloga lingüista filósofo filósofa matemático matemática violinista pianista bailarín bailarina pintor
      pintora escultor escultora poeta novelista dramaturgo humorista dibujante centrocampista defensa guardameta lateral extremo seleccionador
      seleccionadora ciclista corredor corredora acusado acusada imputado imputada denunciante demandante abuela abuelo viudo viuda usuario usuaria
      internauta apicultor apicultora viticultor viticultora regante anciano anciana octogenario octogenaria nonagenario interesado interesada
      vicerrector vicerrectora decano decana convencional constituyente intendente intendenta prefecto magistrado magistrada subsecretario
      subsecretaria viceministro viceministra lideresa especialista politólogo politóloga presentador presentadora futbolista estratega delantera
      arquero mediocampista zaguero productor productora parlamentario parlamentaria exministro exministra sindicalista docente arzobispo pontífice
      congresista burgomaestre referente gremialista`,
    genders: {
      masculine: `señor sr don padre hijo hermano hombre rey príncipe ministro ado ero ario tor dor`,
      feminine: `señora sra doña madre hija hermana mujer reina princesa ministra presidenta ada era aria tora dora jefa jueza alcaldesa actriz`,
    },
    spokespeople: `portavoz vocero vocera`,
    documents: `informe estudio comunicado carta encuesta texto documento sentencia fallo tribunal libro artículo diario periódico tuit mensaje
      nota agencia`,
    bodies: `universidad instituto escuela colegio ministerio agencia oficina asociación federación sindicato partido fundación comisión consejo
      comité unión banco grupo compañía empresa policía ejército gobierno parlamento congreso senado corte tribunal hospital centro observatorio
      autoridad organización fondo liga club radio televisión frente alianza movimiento ayuntamiento alcaldía fiscalía consejería organismo entidad
      institución confederación patronal cabildo diputación junta plataforma cooperativa`,
    works: `película serie novela libro álbum canción programa obra documental podcast exposición revista diario periódico juego título titulado
      titulada cuadro ópera comedia disco filme pancarta cartel pintada letrero etiqueta inscripción pegatina eslogan lema rótulo placa himno camiseta`,
    termFrames: `llamado, llamada, llamados, llamadas, denominado, denominada, conocido como, conocida como, apodado, apodada, alias, el término,
      la palabra, la expresión, término, palabra, titulado, titulada, plan, programa, operación, premio, así llamado, los dichos de`,
    supposing: `podría podrían debería deberían puede pueden quisiera si usted uno`,
    bodyLinks: `de, de la, del, de los, de las, para`,
    nameParticles: `de la del las los el san van von da dos`,
    notNames: `y e o u pero sino aunque porque que si cuando como donde mientras además también luego después antes entonces así ya hoy ayer mañana él
      ella ellos ellas yo tú usted nosotros se le les me te nos mi mis tu eso esto aquel quien quién qué cuál cómo cuándo dónde no sí más menos muy
      todo toda todos todas cuatro cinco seis siete ocho nueve diez lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril
      mayo junio julio agosto septiembre octubre noviembre diciembre embargo pese aun incluso cada foto video fuente publicidad lea leer ver fue es
      era está han ha hay había ahora vale quizás quizá solo sólo finalmente actualmente tal dicho dicha paralelamente posteriormente anteriormente`,
    abbreviations: `sr sra srta dr dra lic ing prof ud uds etc p.ej art núm ee.uu pág av gral`,
    usesEpithets: true,
    adjectivesFollow: true,
    clauseInside: true,
    dashDialogue: true,
    dropsPronouns: true,
  },
  clutter: {
    related: `te puede interesar, también te puede interesar, noticias relacionadas, artículos relacionados, lo más leído, lo
      más visto, más noticias, más información, relacionado, relacionadas, recomendado, recomendados, te recomendamos,
      lee también, últimas noticias, entradas recientes, artículos recientes, más sobre este tema, lo último, otras
      noticias, contenido relacionado, también te puede gustar, más sobre esto, te puede gustar, de otros medios, más
      en esta sección, sigue leyendo, no te pierdas, en portada, noticias de hoy`,
    newsletter: `boletín, newsletter, suscríbete, suscribirse, suscribirme, correo electrónico, regístrate, recibe, tu
      correo, apúntate, apúntate aquí, nuestra newsletter, en tu correo, suscríbete aquí,
      suscribite, recibí,
      tu bandeja, tu bandeja de entrada, su bandeja de entrada, al suscribirte, al registrarte`,
    share: `compartir, comparte, imprimir, enviar, copiar enlace, guardar, síguenos, facebook, twitter, whatsapp,
      compartir en facebook`,
    tags: `etiquetas, temas, categorías, más sobre, palabras clave, archivado en, en esta noticia, temas relacionados`,
    comments: `comentarios, comentario, deja un comentario, deja tu comentario, sin comentarios, responder, ver comentarios,
      comentar, publicar un comentario, sé el primero en comentar, inicia sesión para comentar, no hay comentarios`,
    readMore: `lee también, leer también, ver también, te puede interesar, más información, leer más, lee más, ver más,
      también lee, le puede interesar, sigue leyendo, lea, vea, mira, mire, ve también, te recomendamos leer,
      no te pierdas, también te puede interesar, mirá, leé también, leé más`,
    advertisement: `publicidad, anuncio, patrocinado, contenido patrocinado, anuncios`,
    promotion: `descarga nuestra app, descarga la app, apoya, dona, hazte socio, suscríbete por, escuchar artículo,
      puedes seguir a, síguenos, si tienes información, escríbenos, ya soy suscriptor, escucha nuestro podcast,
      nuestro canal de, sigue toda la información, descarga la aplicación, descárgate la app,
      te ha gustado este artículo, te gustó este artículo, te ha gustado este post, te ha resultado útil,
      te ha sido útil, compártelo, comparte este artículo, artículos parecidos a, déjanos tu comentario,
      déjanos un comentario, en los comentarios, sígueme en, seguinos en, has encontrado un error, canal de whatsapp,
      hazte socia, únete a, fuente preferida, cuéntanos`,
    call: `comprar ahora, comprar en, ver precio, ver oferta, ver en amazon, añadir al carrito, agregar al carrito,
      reserva ahora, reserva tu, reservar, pide cita, pide tu cita, solicita, solicitar, contacta con nosotros,
      contáctanos, llámanos, ponte en contacto, prueba gratis, pruébalo gratis, descarga gratis, descarga nuestra`,
    rights: `todos los derechos reservados, reproducción prohibida, prohibida su reproducción`,
    noAdvice: `no constituye, no constituyen, no sustituye, no sustituyen`,
    ownText: `este artículo, este contenido, esta información, la información, el contenido, los contenidos,
      esta página, este sitio, este post, esta web, estos enlaces`,
    consent: `contenido externo, contenido de terceros, aceptar cookies, aceptar las cookies`,
    ago: `hace, ayer, minutos, horas, días`,
    details: `por texto publicado publicada actualizado actualizada actualización última creado el la a las los de del h min minuto
      minutos lectura tiempo hace hora horas y ene feb mar abr may jun jul ago sep sept oct nov dic enero febrero marzo abril mayo
      junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo hoy ayer redacción`,
    disclosure: `enlaces de afiliado, enlaces de afiliados, enlaces afiliados, recibir una comisión, podemos recibir una comisión,
      ganar una comisión`,
  },
} satisfies Language;
